package fr.plume.facts;

/**
 * A word, a figure or a mark.
 *
 * @param kind which
 * @param start offset in the block's rendered text
 * @param end offset after it
 * @param text as written
 * @param folded in lower case without accents, for a word; the text itself otherwise
 */
record Token(Kind kind, int start, int end, String text, String folded) {

    enum Kind {
        /** Letters, and the figures that follow them: {@code GPT4}, {@code h30}. */
        WORD,
        /** Digits with their separators: {@code 10 000}, {@code 1,5}. */
        NUMBER,
        /** Any other character that is no space. */
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isHyphen() {
        return kind == Kind.MARK && (text.equals("-") || text.equals("–") || text.equals("‑") || text.equals("—"));
    }

    boolean isApostrophe() {
        return kind == Kind.MARK && (text.equals("'") || text.equals("’"));
    }

    boolean touches(Token next) {
        return end == next.start;
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }
}
