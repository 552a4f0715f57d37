package fr.plume.check.rules;

import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Pairs the quotation marks of a paragraph that are not French, where there is no doubt. */
final class QuotePairs {

    private QuotePairs() {}

    /** A quotation, by the offsets of its two marks. */
    record Pair(int open, int close) {}

    /** The pairs outside « », in order; none of a kind whose marks do not all pair. */
    static List<Pair> of(String text) {
        List<Pair> pairs = new ArrayList<>(straight(text));
        curly(text, '“', '”', pairs);
        curly(text, '„', '“', pairs);
        pairs.removeIf(p -> p.close() - p.open() < 2 || inside(text, p.open()));
        List<Pair> outer = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean nested = pairs.stream().anyMatch(o -> o.open() < pair.open() && pair.close() < o.close());
            if (!nested && outer.stream().noneMatch(o -> o.open() <= pair.close() && pair.open() <= o.close())) {
                outer.add(pair);
            }
        }
        outer.sort(java.util.Comparator.comparingInt(Pair::open));
        return outer;
    }

    private static List<Pair> straight(String text) {
        List<Pair> pairs = new ArrayList<>();
        int open = -1;
        for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
            boolean spaceBefore = i == 0 || opens(text.charAt(i - 1));
            boolean spaceAfter = i + 1 == text.length() || closes(text.charAt(i + 1));
            boolean inches = open < 0 && i > 0 && Character.isDigit(text.charAt(i - 1));
            if (inches) {
                continue;
            }
            if (open < 0 && spaceBefore) {
                open = i;
            } else if (open >= 0 && spaceAfter) {
                pairs.add(new Pair(open, i));
                open = -1;
            } else {
                return List.of();
            }
        }
        return open < 0 ? pairs : List.of();
    }

    private static boolean opens(char before) {
        return Characters.isSpace(before) || Characters.isApostrophe(before) || "([{—–-/«:*_".indexOf(before) >= 0;
    }

    private static boolean closes(char after) {
        return Characters.isSpace(after) || ".,;:!?…)]}—–-/»'’*_".indexOf(after) >= 0 || after == Characters.OBJECT;
    }

    private static void curly(String text, char open, char close, List<Pair> pairs) {
        List<Pair> found = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == close && from >= 0) {
                found.add(new Pair(from, i));
                from = -1;
            } else if (c == open && from < 0) {
                from = i;
            } else if (c == open || c == close && open != '„') {
                return;
            }
        }
        if (from < 0) {
            pairs.addAll(found);
        }
    }

    /** Whether {@code offset} lies inside French guillemets. */
    private static boolean inside(String text, int offset) {
        int open = text.lastIndexOf('«', offset);
        return open >= 0 && text.lastIndexOf('»', offset) < open;
    }
}
