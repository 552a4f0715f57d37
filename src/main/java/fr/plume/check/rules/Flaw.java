package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Fix;
import fr.plume.message.Message;

/**
 * A place where Markdown does not come out as it was meant.
 *
 * @param span where
 * @param message what is broken
 * @param fix what mends it for certain
 */
record Flaw(Span span, Message message, Fix fix) {

    /** A flaw that nothing mends for certain, told by {@code check.broken-markdown.KIND}. */
    static Flaw of(String kind, Span span, Object... arguments) {
        return new Flaw(span, Message.of("check.broken-markdown." + kind, arguments), Fix.NONE);
    }
}
