package fr.plume.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.Position;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final Map<String, Family> FAMILIES =
            Map.of("a-structure", Family.STRUCTURE, "a-reading", Family.READING, "a-trace", Family.HYGIENE);

    @Test
    void thePageShowsTheTable() throws IOException {
        String page = Files.readString(Path.of("docs/scores.md"));
        assertTrue(page.contains("| `seo` | " + names(Scores.SEO) + " |"));
        assertTrue(page.contains("| `readability` | " + names(Scores.READABILITY) + " |"));
        for (Severity severity : Severity.values()) {
            assertTrue(page.contains("| " + severity.id() + " | " + Scores.weight(severity) + " |"));
        }
        assertTrue(page.contains("at most " + Scores.MOST_TIMES + " times"));
        assertTrue(page.contains("divided by " + Metrics.Reading.WORDS_A_MINUTE));
    }

    @Test
    void aScoreLosesTheWeightsOfItsFamilies() {
        assertEquals(new Scores(100, 100), score(List.of()));
        assertEquals(
                new Scores(88, 95),
                score(List.of(finding("a-structure", Severity.ERROR), finding("a-reading", Severity.WARNING))));
        assertEquals(new Scores(100, 100), score(List.of(finding("a-trace", Severity.ERROR))));
    }

    @Test
    void aRuleThatFiresOftenCostsNoMoreThanThreeTimes() {
        assertEquals(new Scores(100, 94), score(Collections.nCopies(40, finding("a-reading", Severity.SUGGESTION))));
    }

    private static Scores score(List<Finding> findings) {
        return Scores.of(findings, id -> Optional.ofNullable(FAMILIES.get(id)));
    }

    private static Finding finding(String rule, Severity severity) {
        Position start = new Position(1, 1);
        return new Finding(rule, severity, start, start, Message.of("check.missing-title"), "", false);
    }

    private static String names(Set<Family> families) {
        return Arrays.stream(Family.values())
                .filter(families::contains)
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
