package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Prose;
import fr.plume.check.Edit;
import fr.plume.text.Characters;
import java.util.Optional;

/** Edits of the white space between two characters of a block, made only where the file shows those very characters. */
final class Spacing {

    private final Editable editable;
    private final Prose prose;
    private final String text;

    Spacing(Article article, Block block) {
        this.editable = new Editable(article, block);
        this.prose = block.prose();
        this.text = prose.text();
    }

    /** Replaces the plain spaces {@code [start, end)} of the text, which may be none, by {@code space} in front of {@code end}. */
    Optional<Edit> before(int start, int end, String space) {
        return start == end ? editable.insert(end, space) : editable.replace(start, end, space);
    }

    /** Replaces the plain spaces {@code [start, end)} of the text, which may be none, by {@code space} behind {@code start - 1}. */
    Optional<Edit> after(int start, int end, String space) {
        return start == end ? editable.insert(end, space) : editable.replace(start, end, space);
    }

    /** Where the spaces before {@code offset} begin, as far as they stand together in the file. */
    int spacesBefore(int offset) {
        int i = offset;
        while (i > 0
                && Characters.isSpace(text.charAt(i - 1))
                && (i == offset || prose.span(i - 1, i).end() == prose.fileOffset(i))) {
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
