package fr.plume.rewrite;

/**
 * How much of the words asked for a model gives. A small model that gives two thirds of any length still fills a section when
 * it is asked for half as much again.
 */
final class Pace {

    /** Answers to fewer words than this tell nothing. */
    private static final int LEAST_ASKED = 100;

    /** No more than this many times the words needed is asked for. */
    private static final double MOST = 2;

    /** No less than this share of them either: one long answer is no habit. */
    private static final double LEAST = 0.7;

    private int asked;
    private int given;

    /** Takes an answer into account. */
    void answered(int wordsAsked, int wordsGiven) {
        asked += wordsAsked;
        given += wordsGiven;
    }

    /** The words to ask for in order to get so many; {@code needed} itself as long as nothing is known. */
    int toGet(int needed) {
        if (asked < LEAST_ASKED || given == 0) {
            return needed;
        }
        double factor = Math.max(LEAST, Math.min(MOST, (double) asked / given));
        return (int) Math.round(needed * factor);
    }
}
