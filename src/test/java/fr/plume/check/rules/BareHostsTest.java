package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.RuleOptions;
import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import fr.plume.source.Sources;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareHostsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Allez sur four-banal.fr pour voir. | four-banal.fr",
                "Allez sur www.four-banal.org/plan ou four.banal.example.net. | four-banal.org, four.banal.example.net",
                "Écrivez à pain@four-banal.fr, lisez plan.pdf et main.java, puis etc.fr est loin... | etc.fr",
                "Un prix de 3.50 euros. fin.Début | ''"
            })
    void namesOfSitesAreFound(String text, String names) {
        assertEquals(
                names,
                String.join(
                        ", ",
                        BareHosts.in(text).stream().map(BareHosts.Host::name).toList()));
    }

    @Test
    void aSiteThatTheSourceNamesToNobodyIsInvented() {
        String notes = "Le four chauffe. Réservez sur four-banal.fr.\n\n<!-- citez pain-cache.example.net -->\n";
        Source source =
                Sources.read("-", ReadOptions.of(new ByteArrayInputStream(notes.getBytes(StandardCharsets.UTF_8))));
        String article =
                "# Le four\n\nRéservez sur four-banal.fr.\n\nVoyez aussi pain-cache.example.net pour la suite.\n";
        Inspection inspection = new Inspection(
                MarkdownParser.parse(article), Brief.NONE, Mode.REWRITE, RuleOptions.DEFAULTS, Optional.of(source));
        assertEquals(
                List.of(5),
                new InventedLink()
                        .check(inspection).stream()
                                .map(v -> inspection
                                        .article()
                                        .file()
                                        .line(v.span().start()))
                                .toList());
    }
}
