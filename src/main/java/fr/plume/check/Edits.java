package fr.plume.check;

import java.util.Comparator;
import java.util.List;

/** Applies edits to a text. */
public final class Edits {

    private Edits() {}

    /**
     * {@code text} with the edits done. Of two that overlap, or that insert at the same place, the one that comes first in
     * the text (then in the list) is done and the other left for another round.
     *
     * @param edits with spans in {@code text}, in any order
     */
    public static String apply(String text, List<Edit> edits) {
        List<Edit> ordered = edits.stream()
                .sorted(Comparator.comparingInt((Edit e) -> e.span().start())
                        .thenComparingInt(e -> e.span().end()))
                .toList();
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        boolean first = true;
        for (Edit edit : ordered) {
            boolean free = first
                    || edit.span().start() > at
                    || (edit.span().start() == at && edit.span().end() > at);
            if (!free || edit.span().start() < at) {
                continue;
            }
            out.append(text, at, edit.span().start()).append(edit.replacement());
            at = edit.span().end();
            first = false;
        }
        return out.append(text, at, text.length()).toString();
    }
}
