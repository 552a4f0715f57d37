package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A code fence that may hold an article.
 *
 * @param mark the opening mark, empty when the code is indented
 * @param info what stands behind it, in lower case
 * @param inside where its content stands, from the start of the block
 * @param closed whether a closing mark ends it
 */
record Fence(String mark, String info, Span inside, boolean closed) {

    private static final Set<String> TEXT = Set.of("", "markdown", "md", "mdx", "text", "txt", "html", "plaintext");

    private static final int PROSE = 30;

    /** The fence that {@code text} begins with. */
    static Fence of(String text) {
        int length = 0;
        while (length < text.length() && (text.charAt(length) == '`' || text.charAt(length) == '~')) {
            length++;
        }
        if (length < 3) {
            return new Fence("", "", new Span(0, text.length()), false);
        }
        String mark = text.substring(0, length);
        int line = text.indexOf('\n');
        int start = line < 0 ? text.length() : line + 1;
        String info =
                text.substring(length, line < 0 ? text.length() : line).strip().toLowerCase(Locale.ROOT);
        String body = text.stripTrailing();
        int last = body.lastIndexOf('\n');
        boolean closed = last >= 0
                && last + 1 >= start
                && body.substring(last + 1).strip().startsWith(mark);
        return new Fence(mark, info, new Span(start, closed ? last + 1 : text.length()), closed);
    }

    boolean isFence() {
        return !mark.isEmpty();
    }

    /** Whether it says, or does not deny, that its content is text. */
    boolean holdsText() {
        return TEXT.contains(info) && inside.end() - inside.start() > PROSE;
    }

    /** About how many words it holds. */
    int words() {
        return (inside.end() - inside.start()) / 6;
    }

    /** Takes the marks away and leaves the content; {@code block} is where the fence stands in the file. */
    List<Edit> removal(Span block) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(new Span(block.start(), block.start() + inside.start()), ""));
        if (closed) {
            edits.add(new Edit(new Span(block.start() + inside.end(), block.end()), ""));
        }
        return edits;
    }
}
