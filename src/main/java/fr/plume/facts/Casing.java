package fr.plume.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the words of a text are written: what tells a name from the first word of a sentence.
 *
 * @param lower words seen in lower case, folded
 * @param capitalised words seen with a capital inside a sentence, folded
 */
record Casing(Set<String> lower, Set<String> capitalised) {

    private static final String OPENERS = ".!?…:;«“\"(—–•|‘[";

    private static final String CLOSERS = "»”)’";

    static Casing of(List<Stretch> stretches) {
        Set<String> lower = new HashSet<>();
        Set<String> capitalised = new HashSet<>();
        for (Stretch stretch : stretches) {
            for (int i = 0; i < stretch.size(); i++) {
                Token token = stretch.token(i);
                if (token.isWord() && !token.isCapitalised()) {
                    lower.add(token.folded());
                } else if (token.isWord() && !stretch.block().isHeading() && !isInitial(stretch, i)) {
                    capitalised.add(token.folded());
                }
            }
        }
        return new Casing(lower, capitalised);
    }

    /** Whether the letters at token {@code i} are the symbol of a unit behind its figure: 45 °C, 16 Go. */
    private static boolean isSymbol(Stretch stretch, int i) {
        return stretch.isNumber(i - 1) || stretch.mark(i - 1, "°");
    }

    /** Whether token {@code i} begins a sentence, a quotation or a block. */
    static boolean isInitial(Stretch stretch, int i) {
        if (i == 0) {
            return true;
        }
        Token previous = stretch.token(i - 1);
        if (previous.kind() == Token.Kind.MARK && CLOSERS.contains(previous.text())) {
            return i > 1
                    && stretch.token(i - 2).kind() == Token.Kind.MARK
                    && ".!?…".contains(stretch.token(i - 2).text());
        }
        if (previous.is(".")) {
            // The stop of an initial or a title ends no sentence: M. Dupont, J. Martin.
            return i < 2
                    || !stretch.token(i - 2).isCapitalised()
                    || stretch.token(i - 2).text().length() > 2
                    || isSymbol(stretch, i - 2);
        }
        return previous.kind() == Token.Kind.MARK && OPENERS.contains(previous.text());
    }
}
