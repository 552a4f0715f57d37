package fr.plume.facts;

/** Tells a line in capitals, which labels what follows (COMMUNIQUÉ DE PRESSE), from a name in capitals inside a sentence. */
final class Shouting {

    /** Shorter words in capitals are acronyms. */
    private static final int LONGEST_ACRONYM = 5;

    private Shouting() {}

    /** Whether the tokens from {@code from} to {@code to} stand in a line that is all in capitals, and not for an acronym. */
    static boolean is(Stretch stretch, int from, int to) {
        boolean word = false;
        for (int i = from; i < to; i++) {
            Token token = stretch.token(i);
            word |= token.isWord() && token.text().length() > LONGEST_ACRONYM;
        }
        if (!word) {
            return false;
        }
        int start = from;
        while (start > 0 && !breaks(stretch, start - 1)) {
            start--;
            if (!isUpper(stretch.token(start))) {
                return false;
            }
        }
        int end = to;
        while (end < stretch.size() && !breaks(stretch, end - 1)) {
            if (!isUpper(stretch.token(end))) {
                return false;
            }
            end++;
        }
        return stretch.tokens().subList(from, to).stream().allMatch(Shouting::isUpper);
    }

    /** Whether a line in capitals ends before token {@code end}, and another way of writing begins there. */
    static boolean endsLine(Stretch stretch, int start, int end) {
        return breaks(stretch, end - 1)
                && !isUpper(stretch.token(end))
                && stretch.tokens().subList(start, end).stream().allMatch(Shouting::isUpper);
    }

    private static boolean isUpper(Token token) {
        return token.text().chars().noneMatch(Character::isLowerCase);
    }

    /** Whether a line ends after token {@code i}. */
    private static boolean breaks(Stretch stretch, int i) {
        String between = stretch.block()
                .prose()
                .text()
                .substring(stretch.token(i).end(), stretch.token(i + 1).start());
        return between.indexOf('\n') >= 0;
    }
}
