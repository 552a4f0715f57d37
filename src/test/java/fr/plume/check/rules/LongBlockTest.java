package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.plume.article.Article;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Rules read a paragraph of any length in a time that grows with it, however much stands in it. */
class LongBlockTest {

    /** Far above what one rule takes, far below what a search in a search would. */
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private static final String SENTENCE =
            "Le [four de la place](https://exemple.fr/four) à **pain** du `bourg`, *a very old song of ours*, « cité » et"
                    + " <b>gras</b>, coûte 3.5 € selon Odile ; il ouvre à 7h30 ! Voir [haut](#) ou exemple.org (n° 4). ";

    @Test
    void everyRuleEndsInTime() {
        Article article = MarkdownParser.parse("# Un titre\n\n" + SENTENCE.repeat(8_000));
        Inspection inspection = Inspection.of(article);
        for (Rule rule : RuleCatalog.all()) {
            assertTimeout(
                    LIMIT,
                    () -> {
                        rule.check(inspection);
                    },
                    () -> rule.info().id());
        }
    }
}
