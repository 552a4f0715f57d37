package fr.plume.check.rules;

import fr.plume.article.Inline;
import fr.plume.article.Prose;
import fr.plume.text.Characters;

/** What a message quotes of an article: one line, short. */
final class Excerpt {

    private static final int MAX = 60;

    private Excerpt() {}

    /** What {@code prose} says, code and pictures written out, on one line and short. */
    static String of(Prose prose) {
        return of(written(prose));
    }

    /** The text of {@code prose}, in which code, pictures and addresses stand in words instead of as one mark each. */
    static String written(Prose prose) {
        String text = prose.text();
        if (text.indexOf(Characters.OBJECT) < 0) {
            return text;
        }
        StringBuilder written = new StringBuilder();
        int done = 0;
        for (Inline inline : prose.inlines()) {
            boolean object = inline.end() == inline.start() + 1
                    && inline.start() >= done
                    && text.charAt(inline.start()) == Characters.OBJECT;
            if (object) {
                String words = inline.kind() == Inline.Kind.AUTOLINK ? inline.target() : inline.label();
                written.append(text, done, inline.start()).append(words);
                done = inline.end();
            }
        }
        return written.append(text, done, text.length()).toString();
    }

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
