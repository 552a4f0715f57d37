package fr.plume.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The content words of a text, cut to what their forms share.
 *
 * @param all each once
 */
record Terms(Set<String> all) {

    static Terms of(Reading reading) {
        Set<String> all = new HashSet<>();
        reading.stretches().forEach(s -> s.tokens().forEach(t -> add(t, all)));
        return new Terms(all);
    }

    static Terms of(List<Token> tokens) {
        Set<String> all = new HashSet<>();
        tokens.forEach(t -> add(t, all));
        return new Terms(all);
    }

    private static void add(Token token, Set<String> all) {
        boolean content = token.isNumber()
                || (token.isWord() && token.folded().length() > 2 && !Vocabulary.isFunctionWord(token.folded()));
        if (content) {
            all.add(Alignment.term(token.folded(), false));
        }
    }

    /** The share of these terms that {@code other} has too, 0 to 1; 1 when there are none. */
    double shareIn(Terms other) {
        long shared = all.stream().filter(other.all::contains).count();
        return all.isEmpty() ? 1 : (double) shared / all.size();
    }
}
