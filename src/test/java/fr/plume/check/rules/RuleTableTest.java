package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.check.Family;
import fr.plume.check.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of rules in the README is that of the catalogue; {@code -Dgolden.update} writes it. */
class RuleTableTest {

    private static final Path README = Path.of("README.md");
    private static final String START = "<!-- rules -->\n";
    private static final String END = "<!-- /rules -->\n";

    @Test
    void theReadmeShowsTheCatalogue() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(START);
        int end = readme.indexOf(END);
        assertTrue(start >= 0 && end > start, "README.md lacks the marks around its table of rules");
        String table = table();
        if (System.getProperty("golden.update") != null) {
            Files.writeString(README, readme.substring(0, start) + START + table + readme.substring(end));
            return;
        }
        assertEquals(table, readme.substring(start + START.length(), end));
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        Family family = null;
        for (RuleInfo rule : RuleCatalog.infos()) {
            if (rule.family() != family) {
                table.append(family == null ? "" : "\n</details>\n");
                family = rule.family();
                table.append("\n<details><summary>")
                        .append(title(family))
                        .append(" (")
                        .append(count(family))
                        .append(" rules)</summary>\n\n| rule | severity | basis | fix | what it does |\n");
                table.append("|---|---|---|---|---|\n");
            }
            String what = Pages.description(rule.id())
                    .replaceFirst("(?<=[\\p{Alnum})»`][.]) [\\p{Lu}«].*", "")
                    .replace("|", "\\|");
            table.append("| [")
                    .append(rule.id())
                    .append("](docs/rules/")
                    .append(rule.id())
                    .append(".md) | ")
                    .append(rule.enabled() ? rule.severity().id() : "off")
                    .append(" | ")
                    .append(rule.basis().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(fix(rule))
                    .append(" | ")
                    .append(what)
                    .append(" |\n");
        }
        return table.append("\n</details>\n\n").toString();
    }

    private static long count(Family family) {
        return RuleCatalog.infos().stream().filter(r -> r.family() == family).count();
    }

    private static String fix(RuleInfo rule) {
        return switch (rule.fix()) {
            case NONE -> "";
            case SAFE -> "`--fix`";
            case UNSAFE -> "`--unsafe-fixes`";
        };
    }

    private static String title(Family family) {
        return switch (family) {
            case STRUCTURE -> "Structure";
            case READING -> "Length and reading";
            case LANGUAGE -> "Language";
            case SEARCH -> "Search";
            case FRENCH -> "French";
            case HYGIENE -> "Traces of a model";
            case SOURCE -> "Against the source";
        };
    }
}
