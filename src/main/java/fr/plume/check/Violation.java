package fr.plume.check;

import fr.plume.article.Span;
import fr.plume.message.Message;

/**
 * A fault found in an article.
 *
 * @param rule id of the rule
 * @param severity how much it matters here
 * @param span where, in the article's file
 * @param message what was found, why it matters in half a line, what to do
 * @param fix edits that mend it
 */
public record Violation(String rule, Severity severity, Span span, Message message, Fix fix) {

    /** The same fault with another weight. */
    public Violation as(Severity other) {
        return new Violation(rule, other, span, message, fix);
    }

    /** The same fault with a fix. */
    public Violation with(Fix other) {
        return new Violation(rule, severity, span, message, other);
    }
}
