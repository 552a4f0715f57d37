package fr.plume.check.rules;

import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Pairs the quotation marks of a paragraph that are not French, where there is no doubt. */
final class QuotePairs {

    /** Between single marks stands a word or two. */
    private static final int SINGLE = 80;

    /** Every pair begins with one of these. */
    static final String OPENING = "\"“„‘";

    private QuotePairs() {}

    /** A quotation, by the offsets of its two marks. */
    record Pair(int open, int close) {}

    /** The pairs outside « », in order; none of a kind whose marks do not all pair. */
    static List<Pair> of(String text) {
        List<Pair> pairs = new ArrayList<>(straight(text));
        curly(text, '“', '”', pairs);
        curly(text, '„', '“', pairs);
        single(text, pairs);
        pairs.sort(Comparator.comparingInt(Pair::open));
        BitSet guillemets = guillemets(text);
        List<Pair> outer = new ArrayList<>();
        int end = -1;
        for (Pair pair : pairs) {
            // Pairs come by their first mark: one that begins before the last ended is nested, or crosses it.
            if (pair.open() > end && pair.close() - pair.open() > 1 && !guillemets.get(pair.open())) {
                outer.add(pair);
                end = pair.close();
            }
        }
        return outer;
    }

    /** « ‘mot’ »: the closing mark is an apostrophe too, so only one that no letter follows ends it. */
    private static void single(String text, List<Pair> pairs) {
        for (int i = text.indexOf('‘'); i >= 0; i = text.indexOf('‘', i + 1)) {
            boolean opens = i == 0 || opens(text.charAt(i - 1));
            int limit = Math.min(text.length(), i + SINGLE);
            for (int close = i + 1; opens && close < limit && text.charAt(close) != '‘'; close++) {
                boolean ends = close + 1 == text.length() || closes(text.charAt(close + 1));
                if (text.charAt(close) == '’' && ends && close - i > 3) {
                    pairs.add(new Pair(i, close));
                    break;
                }
            }
        }
    }

    /** What lies inside French guillemets; one that is never closed holds to the end. */
    private static BitSet guillemets(String text) {
        BitSet inside = new BitSet();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '«' && open < 0) {
                open = i;
            } else if (c == '»' && open >= 0) {
                inside.set(open, i);
                open = -1;
            }
        }
        if (open >= 0) {
            inside.set(open, text.length());
        }
        return inside;
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
}
