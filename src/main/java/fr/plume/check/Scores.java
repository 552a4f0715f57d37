package fr.plume.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two figures for those who expect one; they gate nothing, and no search engine knows them.
 *
 * <p>Each is 100 minus the weights of the findings of its families, never under 0. {@code docs/scores.md} shows the table.
 *
 * @param seo of the families structure and search, 0 to 100
 * @param readability of the families reading, language and french, 0 to 100
 */
public record Scores(int seo, int readability) {

    /** The families that count for {@link #seo}. */
    static final Set<Family> SEO = Set.of(Family.STRUCTURE, Family.SEARCH);

    /** The families that count for {@link #readability}. */
    static final Set<Family> READABILITY = Set.of(Family.READING, Family.LANGUAGE, Family.FRENCH);

    /** A rule costs at most so many times the weight of its gravest finding, however often it fires. */
    static final int MOST_TIMES = 3;

    /** What one finding costs. */
    static int weight(Severity severity) {
        return switch (severity) {
            case ERROR -> 12;
            case WARNING -> 5;
            case SUGGESTION -> 2;
        };
    }

    /** The scores of an article with these findings; a rule that {@code families} does not know counts for neither. */
    public static Scores of(List<Finding> findings, Function<String, Optional<Family>> families) {
        return new Scores(score(findings, SEO, families), score(findings, READABILITY, families));
    }

    private static int score(List<Finding> findings, Set<Family> counted, Function<String, Optional<Family>> families) {
        Map<String, List<Finding>> byRule = findings.stream()
                .filter(f -> families.apply(f.rule()).filter(counted::contains).isPresent())
                .collect(Collectors.groupingBy(Finding::rule));
        int lost = byRule.values().stream().mapToInt(Scores::cost).sum();
        return Math.max(0, 100 - lost);
    }

    private static int cost(List<Finding> ofOneRule) {
        int sum = ofOneRule.stream().mapToInt(f -> weight(f.severity())).sum();
        int gravest =
                ofOneRule.stream().mapToInt(f -> weight(f.severity())).max().orElse(0);
        return Math.min(sum, MOST_TIMES * gravest);
    }
}
