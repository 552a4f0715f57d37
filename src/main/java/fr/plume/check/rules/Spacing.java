package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Edit;
import fr.plume.text.Characters;
import java.util.Optional;

/** Edits of the white space between two characters of a block, made only where the file shows those very characters. */
final class Spacing {

    private final String file;
    private final Block block;
    private final String text;

    Spacing(Article article, Block block) {
        this.file = article.file().text();
        this.block = block;
        this.text = block.prose().text();
    }

    /** Whether the file has the character of the text at {@code offset} as it is, not an entity or an escape. */
    private boolean verbatim(int offset) {
        int at = block.prose().fileOffset(offset);
        return at < file.length() && file.charAt(at) == text.charAt(offset);
    }

    /** Replaces the plain spaces {@code [start, end)} of the text, which may be none, by {@code space} in front of {@code end}. */
    Optional<Edit> before(int start, int end, String space) {
        if (!verbatim(end)) {
            return Optional.empty();
        }
        int mark = block.prose().fileOffset(end);
        return edit(start, end, mark, space);
    }

    /** Replaces the plain spaces {@code [start, end)} of the text, which may be none, by {@code space} behind {@code start - 1}. */
    Optional<Edit> after(int start, int end, String space) {
        if (!verbatim(start - 1)) {
            return Optional.empty();
        }
        return edit(start, end, block.prose().fileOffset(start - 1) + 1, space);
    }

    private Optional<Edit> edit(int start, int end, int insertion, String space) {
        if (start == end) {
            return Optional.of(new Edit(new Span(insertion, insertion), space));
        }
        int first = block.prose().fileOffset(start);
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n' || !verbatim(i) || block.prose().fileOffset(i) != first + i - start) {
                return Optional.empty();
            }
        }
        return Optional.of(new Edit(new Span(first, first + end - start), space));
    }

    /** Where the spaces before {@code offset} begin. */
    int spacesBefore(int offset) {
        int i = offset;
        while (i > 0 && Characters.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Where the spaces from {@code offset} on end. */
    int spacesAfter(int offset) {
        int i = offset;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether {@code [start, end)} is exactly one no-break space. */
    boolean isNoBreak(int start, int end) {
        return end == start + 1 && Characters.isNoBreakSpace(text.charAt(start));
    }
}
