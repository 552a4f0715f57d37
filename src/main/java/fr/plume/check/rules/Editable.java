package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.check.Edit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Turns a change of a block's text into edits of its file, where the file shows the very characters of the text. */
final class Editable {

    private final String file;
    private final Block block;
    private final String text;
    private final BitSet fixed = new BitSet();

    Editable(Article article, Block block) {
        this.file = article.file().text();
        this.block = block;
        this.text = block.prose().text();
        for (Inline inline : block.prose().inlines()) {
            if (inline.kind() == Inline.Kind.LINK && isLabel(inline.span())) {
                fixed.set(inline.start(), inline.end());
            }
        }
    }

    /** Whether the words of a link are also the label by which its address is looked up. */
    private boolean isLabel(Span span) {
        if (span.end() <= span.start() || file.charAt(span.end() - 1) != ']') {
            return false;
        }
        int second = file.lastIndexOf('[', span.end() - 1);
        return second <= span.start() || second == span.end() - 2;
    }

    /** Whether the file has the character at {@code offset} of the text as it is: no entity, escape or label of a link. */
    boolean verbatim(int offset) {
        int at = block.prose().fileOffset(offset);
        return !fixed.get(offset) && at < file.length() && file.charAt(at) == text.charAt(offset);
    }

    /** Replaces {@code [start, end)}, at least one character; empty when a mark, tag or line break of the file lies in it. */
    Optional<Edit> replace(int start, int end, String replacement) {
        int first = block.prose().fileOffset(start);
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n' || !verbatim(i) || block.prose().fileOffset(i) != first + i - start) {
                return Optional.empty();
            }
        }
        return Optional.of(new Edit(new Span(first, first + end - start), replacement));
    }

    /** Inserts in front of the character at {@code offset}. */
    Optional<Edit> insertBefore(int offset, String inserted) {
        int at = block.prose().fileOffset(offset);
        return verbatim(offset) ? Optional.of(new Edit(new Span(at, at), inserted)) : Optional.empty();
    }

    /** Inserts behind the character at {@code offset}. */
    Optional<Edit> insertAfter(int offset, String inserted) {
        int at = block.prose().fileOffset(offset) + 1;
        return verbatim(offset) ? Optional.of(new Edit(new Span(at, at), inserted)) : Optional.empty();
    }

    /** All of them, or none when one is missing: half a pair is worse than none. */
    static List<Edit> all(List<Optional<Edit>> edits) {
        return edits.stream().anyMatch(Optional::isEmpty)
                ? List.of()
                : edits.stream().flatMap(Optional::stream).toList();
    }
}
