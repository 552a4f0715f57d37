package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.Article;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The parser and the rules read a paragraph of any length in a time that grows with it, however much stands in it. */
class LongBlockTest {

    /** Processor time: what other programs of the machine do has no say. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Far above what one rule takes, far below what a search in a search would. */
    private static final Duration LIMIT = Duration.ofSeconds(8);

    private static final String SENTENCE =
            "Le [four de la place](https://exemple.fr/four) à **pain** du `bourg`, *a very old song of ours*, « cité » et"
                    + " <b>gras</b>, coûte 3.5 € selon Odile ; il ouvre à 7h30 ! Voir [haut](#) ou exemple.org (n° 4). ";

    @Test
    void everyRuleEndsInTime() {
        endsInTime(SENTENCE.repeat(8_000));
    }

    @Test
    void soDoManyBlocksAndMarks() {
        endsInTime("## Un même titre ?\n\nUn texte court.\n\n".repeat(50_000));
        endsInTime("<think>".repeat(100_000));
        endsInTime(numbered("## The old house of the quick fox %d\n\nLe pain du village est bon.\n\n", 30_000));
        endsInTime(numbered("## La Grande Maison Du Village Perdu %d\n\nUn texte numéro %d.\n\n", 30_000));
        endsInTime("<!-- ".repeat(150_000));
        endsInTime("*[a\n".repeat(200_000));
        endsInTime("@start\n".repeat(200_000));
        endsInTime("Le 漢字 pain. ".repeat(60_000));
        endsInTime(numbered("Un mot[^%d] ici.\n\n", 60_000) + numbered("[^%d]: Une note.\n\n", 60_000));
    }

    private static String numbered(String pattern, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pattern.replace("%d", String.valueOf(i)));
        }
        return text.toString();
    }

    private static void endsInTime(String text) {
        long parsing = CLOCK.getCurrentThreadCpuTime();
        Article article = MarkdownParser.parse("# Un titre\n\n" + text);
        Duration parsed = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - parsing);
        assertTrue(parsed.compareTo(LIMIT) < 0, () -> "parsing took " + parsed);
        Inspection inspection = Inspection.of(article);
        for (Rule rule : RuleCatalog.all()) {
            long start = CLOCK.getCurrentThreadCpuTime();
            rule.check(inspection);
            Duration took = Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - start);
            assertTrue(took.compareTo(LIMIT) < 0, () -> rule.info().id() + " took " + took);
        }
    }
}
