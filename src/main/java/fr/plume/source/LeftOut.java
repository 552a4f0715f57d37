package fr.plume.source;

import fr.plume.message.Message;
import java.util.Locale;

/**
 * A part of the origin that is not in the body.
 *
 * @param firstLine 1-based line of the origin, 0 when the format has no lines
 * @param lastLine 1-based, inclusive
 * @param reason why
 * @param excerpt its beginning, at most 160 characters
 */
public record LeftOut(int firstLine, int lastLine, Reason reason, String excerpt) {

    /** Longest excerpt, in characters. */
    public static final int EXCERPT = 160;

    /** What to tell of it, with the name of its source. */
    public Message message(String source, Locale locale) {
        String why = Message.of("source.reason-"
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .in(locale);
        return firstLine == 0
                ? Message.of("source.left-out-nowhere", source, why, excerpt)
                : Message.of("source.left-out", source, String.valueOf(firstLine), why, excerpt);
    }

    /** Why a part is left out. */
    public enum Reason {
        REQUEST,
        NAVIGATION,
        COOKIE_NOTICE,
        TEASER,
        RELATED,
        NEWSLETTER,
        SHARING,
        COMMENTS,
        FORM,
        LABEL,
        ADVERTISEMENT,
        SCRIPT,
        HIDDEN,
        BOILERPLATE
    }
}
