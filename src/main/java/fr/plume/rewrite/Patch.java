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
                ? inSameWords(body, replacement)
                : Optional.of(body.substring(0, at) + replacement + body.substring(at + text.length()));
    }

    /**
     * Finds the stretch by its letters and digits alone: another patch may have had the typography of the whole body mended,
     * apostrophes and no-break spaces for instance, after this one was planned.
     */
    private Optional<String> inSameWords(String body, String replacement) {
        String wanted = letters(text);
        int at = wanted.isEmpty() ? -1 : letters(body).indexOf(wanted);
        if (at < 0) {
            return Optional.empty();
        }
        int from = body.lastIndexOf('\n', offset(body, at)) + 1;
        int lineEnd = body.indexOf('\n', offset(body, at + wanted.length() - 1));
        int to = lineEnd < 0 ? body.length() : lineEnd;
        while (to < body.length() && endsInNewLine() && body.charAt(to) == '\n') {
            to++;
        }
        return letters(body.substring(from, to)).equals(wanted)
                ? Optional.of(body.substring(0, from) + replacement + body.substring(to))
                : Optional.empty();
    }

    private boolean endsInNewLine() {
        return text.endsWith("\n");
    }

    private static String letters(String text) {
        StringBuilder kept = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Where the letter or digit of this rank, from 0, stands in a text that has it. */
    private static int offset(String text, int rank) {
        int left = rank;
        int at = 0;
        while (left > 0 || !Character.isLetterOrDigit(text.charAt(at))) {
            left -= Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0;
            at++;
        }
        return at;
    }
}
