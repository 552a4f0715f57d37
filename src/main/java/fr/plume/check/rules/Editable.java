package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Prose;
import fr.plume.article.Span;
import fr.plume.check.Edit;
import fr.plume.text.Characters;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Turns a change of a block's text into edits of its file, where the file shows the very characters of the text. */
final class Editable {

    private final Article article;
    private final String file;
    private final Block block;
    private final Prose prose;
    private final String text;
    private final BitSet fixed = new BitSet();
    private final BitSet begins = new BitSet();
    private final BitSet ends = new BitSet();

    Editable(Article article, Block block) {
        this.article = article;
        this.file = article.file().text();
        this.block = block;
        this.prose = block.prose();
        this.text = prose.text();
        for (Inline inline : prose.inlines()) {
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

    /** Whether the file has the character at {@code offset} of the text, as it is or as an entity or escape. */
    private boolean written(int offset) {
        if (fixed.get(offset)) {
            return false;
        }
        int at = prose.fileOffset(offset);
        if (at < file.length() && file.charAt(at) == text.charAt(offset)) {
            return true;
        }
        // A space written as an entity lets emphasis begin or end beside it, which the space itself does not.
        if (Characters.isSpace(text.charAt(offset))) {
            return false;
        }
        Span span = prose.span(offset, offset + 1);
        String source = span.end() <= file.length() ? file.substring(span.start(), span.end()) : "";
        return source.length() == 2 && source.charAt(0) == '\\' && source.charAt(1) == text.charAt(offset)
                || source.length() > 2 && source.charAt(0) == '&' && source.endsWith(";");
    }

    /** Replaces {@code [start, end)}, at least one character; empty when a mark, tag or line break of the file lies in it. */
    Optional<Edit> replace(int start, int end, String replacement) {
        int first = prose.fileOffset(start);
        int at = first;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\n' || !written(i) || prose.fileOffset(i) != at) {
                return Optional.empty();
            }
            at = prose.span(i, i + 1).end();
        }
        return kept(start, end, replacement, new Span(first, at));
    }

    /**
     * Inserts between the character at {@code offset} and the one before it. Where marks of the file stand between the two,
     * the insertion goes outside of what they enclose; empty when something ends and something else begins there.
     */
    Optional<Edit> insert(int offset, String inserted) {
        int left = prose.span(offset - 1, offset).end();
        int right = prose.fileOffset(offset);
        if (left != right) {
            readBounds();
            if (begins.get(offset) == ends.get(offset)) {
                return Optional.empty();
            }
            left = begins.get(offset) ? left : right;
        }
        boolean label = fixed.get(offset) && fixed.get(offset - 1);
        return label || text.charAt(offset) == '\n' || text.charAt(offset - 1) == '\n'
                ? Optional.empty()
                : kept(offset, offset, inserted, new Span(left, left));
    }

    /**
     * Takes away those of the spaces {@code [start, end)}, at least two, that stand inside of a link, emphasis or the like at
     * whose edge the others stand; empty when there is no such edge among them.
     */
    Optional<Edit> squeeze(int start, int end) {
        int edge = start + 1;
        while (edge < end && prose.span(edge - 1, edge).end() == prose.fileOffset(edge)) {
            edge++;
        }
        readBounds();
        if (edge == end || begins.get(edge) == ends.get(edge)) {
            return Optional.empty();
        }
        return ends.get(edge) ? replace(start, edge, "") : replace(edge, end, "");
    }

    /** Notes where things begin and end in the text; only few blocks are asked for it. */
    private void readBounds() {
        if (!begins.isEmpty() || !ends.isEmpty()) {
            return;
        }
        for (Inline inline : prose.inlines()) {
            // What shows nothing, a reference to a note say, belongs to the word before it; an opening tag does not.
            boolean opens = inline.kind() == Inline.Kind.HTML
                    ? !inline.label().startsWith("</")
                    : inline.start() < inline.end();
            if (opens) {
                begins.set(inline.start());
            }
            if (!opens || inline.start() < inline.end()) {
                ends.set(inline.end());
            }
        }
    }

    /** The edit, unless a link leads to this heading by its words and would lead nowhere afterwards. */
    private Optional<Edit> kept(int start, int end, String replacement, Span span) {
        return !block.isHeading()
                        || HeadingAnchors.stay(
                                article, text, text.substring(0, start) + replacement + text.substring(end))
                ? Optional.of(new Edit(span, replacement))
                : Optional.empty();
    }

    /** All of them, or none when one is missing: half a pair is worse than none. */
    static List<Edit> all(List<Optional<Edit>> edits) {
        return edits.stream().anyMatch(Optional::isEmpty)
                ? List.of()
                : edits.stream().flatMap(Optional::stream).toList();
    }
}
