package fr.plume.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What differs between two sentences, token by token.
 *
 * @param hunks the runs of tokens that one has in place of the other's, in their order
 * @param likeness tokens that both have in the same order, among all, 0 to 1 (Dice)
 */
record Difference(List<Hunk> hunks, double likeness) {

    /** Longer differences are not told apart: the tokens between what both begin and end with are one hunk. */
    private static final int MAX_CELLS = 40_000;

    /**
     * Tokens of a sentence of the source and what the article has there; either may be none.
     *
     * @param from index of the first token of the source
     * @param to index after its last
     * @param mineFrom index of the first token of the article
     * @param mineTo index after its last
     */
    record Hunk(int from, int to, int mineFrom, int mineTo) {}

    Difference {
        hunks = List.copyOf(hunks);
    }

    static Difference between(List<Token> source, List<Token> article) {
        int start = 0;
        int shorter = Math.min(source.size(), article.size());
        while (start < shorter && same(source.get(start), article.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && same(source.get(source.size() - 1 - end), article.get(article.size() - 1 - end))) {
            end++;
        }
        List<Token> theirs = source.subList(start, source.size() - end);
        List<Token> mine = article.subList(start, article.size() - end);
        List<Hunk> hunks = new ArrayList<>();
        int common = start + end;
        if ((long) theirs.size() * mine.size() > MAX_CELLS || theirs.isEmpty() || mine.isEmpty()) {
            hunks.add(new Hunk(0, theirs.size(), 0, mine.size()));
        } else {
            common += hunks(theirs, mine, hunks);
        }
        int offset = start;
        List<Hunk> moved = hunks.stream()
                .filter(h -> h.to > h.from || h.mineTo > h.mineFrom)
                .map(h -> new Hunk(h.from + offset, h.to + offset, h.mineFrom + offset, h.mineTo + offset))
                .toList();
        int all = source.size() + article.size();
        return new Difference(moved, all == 0 ? 1 : 2.0 * common / all);
    }

    /** Adds what lies between the longest common subsequence of both; its length. */
    private static int hunks(List<Token> theirs, List<Token> mine, List<Hunk> hunks) {
        int[][] length = new int[theirs.size() + 1][mine.size() + 1];
        for (int i = theirs.size() - 1; i >= 0; i--) {
            for (int k = mine.size() - 1; k >= 0; k--) {
                length[i][k] = same(theirs.get(i), mine.get(k))
                        ? length[i + 1][k + 1] + 1
                        : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        int i = 0;
        int k = 0;
        int from = 0;
        int mineFrom = 0;
        while (i < theirs.size() && k < mine.size()) {
            if (same(theirs.get(i), mine.get(k))) {
                hunks.add(new Hunk(from, i, mineFrom, k));
                i++;
                k++;
                from = i;
                mineFrom = k;
            } else if (length[i + 1][k] >= length[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        hunks.add(new Hunk(from, theirs.size(), mineFrom, mine.size()));
        return length[0][0];
    }

    private static boolean same(Token one, Token other) {
        return one.folded().equals(other.folded())
                || (one.kind() == Token.Kind.NUMBER
                        && other.kind() == Token.Kind.NUMBER
                        && !Collections.disjoint(Figures.readings(one.text()), Figures.readings(other.text())));
    }
}
