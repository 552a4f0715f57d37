package fr.plume.check.rules;

import fr.plume.text.Characters;

/** What a message quotes of an article: one line, short. */
final class Excerpt {

    private static final int MAX = 60;

    private Excerpt() {}

    /** {@code text} on one line, without the space around it, cut after {@value #MAX} UTF-16 units with an ellipsis. */
    static String of(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length() && line.length() <= MAX; i++) {
            char c = text.charAt(i);
            boolean space = Characters.isSpace(c) && !Characters.isNoBreakSpace(c);
            if (!space) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        String quoted = line.toString().strip();
        if (quoted.length() <= MAX) {
            return quoted;
        }
        int cut = Character.isHighSurrogate(quoted.charAt(MAX - 2)) ? MAX - 2 : MAX - 1;
        return quoted.substring(0, cut).strip() + "…";
    }
}
