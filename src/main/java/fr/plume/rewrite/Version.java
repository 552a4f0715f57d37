package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.check.CheckReport;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft with what the rules say of it.
 *
 * @param draft the draft, deterministic fixes done
 * @param article the file it makes, parsed; violations count in its text
 * @param bodyStart offset of the draft's body in that file
 * @param report what is left, and what was measured
 */
record Version(Draft draft, Article article, int bodyStart, CheckReport report) {

    /** Rules of which the text as a whole is no article: nothing in it can be mended piece by piece. */
    private static final Set<String> NO_ARTICLE = Set.of("wrong-language", "wrapped-answer");

    /** A refusal speaks for a text of so few words; in a longer one it is a passage to be mended. */
    private static final int REFUSAL_WORDS = 150;

    /** Warnings that are worth a call, since result pages cut what is longer. */
    private static final Set<String> METADATA = Set.of("title-too-wide", "meta-description-length");

    /** Fewer words than an introduction has are not worth lengthening. */
    private static final int LEAST_WORDS = 50;

    private static final double NO_ARTICLE_WEIGHT = 100;
    private static final double SHORTFALL_WEIGHT = 10;

    /** The rule whose fault is a matter of degree: a few words short is less than an English paragraph. */
    static final String LENGTH = "too-short";

    private static final double SHORT_WEIGHT = 0.5;
    private static final double METADATA_WEIGHT = 0.25;
    private static final double STRICT_WEIGHT = 0.25;

    List<Violation> violations() {
        return report.violations();
    }

    int words() {
        return article.words();
    }

    long errors() {
        return violations().stream().filter(v -> v.severity() == Severity.ERROR).count();
    }

    /** Whether it may be handed over: no error, and under {@code strict} no warning. */
    boolean passes(boolean strict) {
        return violations().stream().noneMatch(v -> fails(v, strict));
    }

    private static boolean fails(Violation v, boolean strict) {
        return v.severity() == Severity.ERROR || (strict && v.severity() == Severity.WARNING);
    }

    /** The violations worth a call. */
    List<Violation> worthACall(boolean strict) {
        return violations().stream()
                .filter(v -> fails(v, strict) || METADATA.contains(v.rule()))
                .toList();
    }

    /** Ids of the rules that fail it. */
    Set<String> failing(boolean strict) {
        return violations().stream()
                .filter(v -> fails(v, strict))
                .map(Violation::rule)
                .collect(Collectors.toSet());
    }

    /** Whether there is no article in it to be mended: next to nothing, a refusal, another language. */
    boolean isNoArticle() {
        return words() < LEAST_WORDS
                || violations().stream().anyMatch(v -> v.severity() == Severity.ERROR && speaksForAll(v.rule()));
    }

    private boolean speaksForAll(String rule) {
        return NO_ARTICLE.contains(rule) || rule.equals("refusal") && words() <= REFUSAL_WORDS;
    }

    /**
     * How far it is from passing, 0 or more. A count of errors alone would prefer a refusal of sixty words, which has one, to
     * an article of nine hundred that has three.
     */
    double badness(Targets targets, boolean strict) {
        double sum = isNoArticle() ? NO_ARTICLE_WEIGHT : 0;
        for (Violation v : violations()) {
            if (v.rule().equals(LENGTH)) {
                sum += SHORT_WEIGHT;
            } else if (v.severity() == Severity.ERROR) {
                sum += 1;
            } else if (METADATA.contains(v.rule())) {
                sum += METADATA_WEIGHT;
            } else if (strict && v.severity() == Severity.WARNING) {
                sum += STRICT_WEIGHT;
            }
        }
        double shortfall = Math.max(0, targets.minWords() - words()) / (double) targets.minWords();
        return sum + SHORTFALL_WEIGHT * shortfall;
    }
}
