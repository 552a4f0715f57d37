package fr.plume.check;

import fr.plume.article.Position;
import fr.plume.article.Span;
import fr.plume.article.TextFile;
import fr.plume.message.Message;

/**
 * A violation as it is reported: with lines and columns, and without the article it was found in.
 *
 * @param rule id of the rule
 * @param severity how much it matters here
 * @param start its first character
 * @param end the place after its last character
 * @param message what was found, why it matters, what to do
 * @param excerpt the text at fault on one line, at most {@value #LONGEST_EXCERPT} characters
 * @param fixable whether {@code --fix} or {@code --unsafe-fixes} mends it
 */
public record Finding(
        String rule,
        Severity severity,
        Position start,
        Position end,
        Message message,
        String excerpt,
        boolean fixable) {

    /** An excerpt has at most so many characters. */
    public static final int LONGEST_EXCERPT = 160;

    /** What is reported of a violation in {@code file}. */
    public static Finding of(Violation violation, TextFile file) {
        Span span = violation.span();
        return new Finding(
                violation.rule(),
                violation.severity(),
                file.position(span.start()),
                file.position(span.end()),
                violation.message(),
                excerpt(file.text(), span),
                violation.fix().kind() != Fix.Kind.NONE);
    }

    /** The same finding with another weight. */
    public Finding as(Severity other) {
        return new Finding(rule, other, start, end, message, excerpt, fixable);
    }

    /** The start of what {@code span} covers, as {@link #shortened} leaves it. */
    static String excerpt(String text, Span span) {
        // One character more than can be shown tells that something is left out; none takes more than two units.
        int end = Math.min(span.end(), span.start() + 2 * LONGEST_EXCERPT + 2);
        return shortened(text.substring(span.start(), end));
    }

    /** {@code text} on one line, at most {@value #LONGEST_EXCERPT} characters, cut between two. */
    public static String shortened(String text) {
        String flat = text.replace('\n', ' ').strip();
        if (flat.codePointCount(0, flat.length()) <= LONGEST_EXCERPT) {
            return flat;
        }
        return flat.substring(0, flat.offsetByCodePoints(0, LONGEST_EXCERPT - 1)) + "…";
    }
}
