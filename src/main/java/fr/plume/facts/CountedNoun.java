package fr.plume.facts;

import java.math.BigDecimal;
import java.util.Set;

/** What a number without a unit counts, and whether that makes it a fact. */
final class CountedNoun {

    private static final Set<String> DEFINITE = Set.of(
            "les", "ces", "ses", "leurs", "nos", "vos", "mes", "tes", "tous", "toutes", "the", "these", "those",
            "their", "our", "its", "his", "her", "your", "all", "l");

    private final Stretch stretch;
    private final Findings findings;

    CountedNoun(Stretch stretch, Findings findings) {
        this.stretch = stretch;
        this.findings = findings;
    }

    Standing standing(int i, Amount amount, String noun) {
        boolean small = amount.isSmall();
        boolean ofDiscourse = small && Vocabulary.isOfDiscourse(noun);
        boolean label = i > 0
                && stretch.token(i - 1).isWord()
                && Vocabulary.isLabel(Vocabulary.singular(stretch.token(i - 1).folded()));
        boolean numero = stretch.mark(i - 1, "°") || stretch.mark(i - 1, "º");
        boolean loose = small && amount.inLetters() && (noun.isEmpty() || stretch.wordIn(i - 1, DEFINITE));
        boolean listNumber = i == 0 && (stretch.mark(i + 1, ".") || stretch.mark(i + 1, ")"));
        boolean note = stretch.mark(i - 1, "[") && stretch.mark(i + 1, "]");
        // « mille fois », "a hundred times": so often that nobody counts.
        boolean hyperbole = amount.inLetters()
                && (noun.equals("foi") || noun.equals("time"))
                && amount.readings().get(0).stripTrailingZeros().precision() == 1
                && amount.readings().get(0).compareTo(BigDecimal.valueOf(100)) >= 0;
        return hyperbole || ofDiscourse || label || numero || loose || listNumber || note
                ? Standing.MENTIONED
                : Standing.STATED;
    }

    /** The index after the noun when it stands right behind the number in lower case; else {@code end}. */
    int end(int end, String noun) {
        boolean next = end < stretch.size()
                && findings.isFree(end)
                && !stretch.token(end).isCapitalised()
                && Vocabulary.singular(stretch.token(end).folded()).equals(noun);
        return next ? end + 1 : end;
    }

    /** The noun that token {@code i} or the next begins, in the singular; empty when none follows. */
    String noun(int i, boolean scaled) {
        int at = i;
        if (scaled && (stretch.word(at, "de") || stretch.word(at, "of"))) {
            at++;
        } else if (scaled && stretch.word(at, "d")) {
            at += 2;
        }
        while (stretch.wordIn(
                at,
                Set.of("autre", "autres", "other", "more", "nouveau", "nouvelle", "nouveaux", "nouvelles", "new"))) {
            at++;
        }
        if (at >= stretch.size() || !stretch.token(at).isWord()) {
            return "";
        }
        String word = stretch.token(at).folded();
        return Vocabulary.isFunctionWord(word) ? "" : Vocabulary.singular(word);
    }
}
