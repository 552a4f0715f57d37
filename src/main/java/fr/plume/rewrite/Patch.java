package fr.plume.rewrite;

import java.util.Optional;

/**
 * A stretch of a body to be replaced.
 *
 * @param start offset in the body it was planned on
 * @param text what stands there
 */
record Patch(int start, String text) {

    static Patch of(String body, int start, int end) {
        return new Patch(start, body.substring(start, end));
    }

    /**
     * {@code body} with {@code replacement} in the place of the stretch, wherever other patches have moved it; empty when it
     * is no longer there.
     */
    Optional<String> apply(String body, String replacement) {
        int at = body.startsWith(text, start) ? start : body.indexOf(text);
        return at < 0
                ? Optional.empty()
                : Optional.of(body.substring(0, at) + replacement + body.substring(at + text.length()));
    }
}
