package fr.plume.facts;

/** Tells the number that makes a product of a name (Zéphyr 4, GPT-4) from a count, a year or a place in a list. */
final class ProductNumber {

    private final Stretch stretch;
    private final Findings findings;

    ProductNumber(Stretch stretch, Findings findings) {
        this.stretch = stretch;
        this.findings = findings;
    }

    /** The index after the number that makes a product of the run; {@code end} when there is none. */
    int end(int end) {
        boolean hyphen = end + 1 < stretch.size() && stretch.token(end).isHyphen() && stretch.touching(end - 1);
        int number = hyphen ? end + 1 : end;
        if (!stretch.isNumber(number)
                || !findings.isFree(number)
                || !isVersion(stretch.token(number).text())) {
            return end;
        }
        Token last = stretch.token(end - 1);
        boolean label = Vocabulary.isLabel(Vocabulary.singular(last.folded())) || Vocabulary.isNoName(last.folded());
        boolean year = !hyphen && stretch.token(number).text().length() == 4;
        boolean counts = !hyphen && countsSomething(number);
        if (label || year || counts) {
            return end;
        }
        int after = number + 1;
        if (after < stretch.size()
                && stretch.touching(number)
                && stretch.token(after).isWord()) {
            after++;
        }
        return after;
    }

    private static boolean isVersion(String figures) {
        return figures.length() <= 6 && figures.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private boolean countsSomething(int number) {
        int next = number + 1;
        if (next >= stretch.size()) {
            return false;
        }
        Token token = stretch.token(next);
        // A small number right behind a name is its version, whatever follows: « des Zéphyr 4 achetés ».
        boolean noun = stretch.token(number).text().length() > 1
                && token.isWord()
                && !token.isCapitalised()
                && token.folded().length() > 3
                && (token.folded().endsWith("s") || token.folded().endsWith("x"))
                && !Vocabulary.isFunctionWord(token.folded());
        return noun
                || new Units(stretch.tokens(), stretch.language())
                        .after(next, false)
                        .isPresent()
                || NumberWords.of(token, stretch.language())
                        .filter(e -> e.kind() == NumberWords.Kind.SCALE)
                        .isPresent();
    }
}
