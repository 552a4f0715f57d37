package fr.plume.facts;

/** Tells a misspelt name from another one. */
final class Spelling {

    /** Letters that may differ in a name. */
    private static final int MAX_EDITS = 2;

    private static final int SHORTEST = 5;

    private Spelling() {}

    /** Whether two names differ in one or two letters (Levenshtein), and are long enough for that to tell. */
    static boolean isNear(String one, String other) {
        boolean comparable = Math.min(one.length(), other.length()) >= SHORTEST
                && Math.max(one.length(), other.length()) <= 60
                && Math.abs(one.length() - other.length()) <= MAX_EDITS;
        return comparable && !one.equals(other) && edits(one, other) <= MAX_EDITS;
    }

    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
