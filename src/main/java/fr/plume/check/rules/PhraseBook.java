package fr.plume.check.rules;

import fr.plume.article.Prose;
import fr.plume.check.rules.Phrase.Element;
import fr.plume.check.rules.Phrase.OneOf;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of a data file, looked up by their first word, so that a text is read once whatever their number. */
final class PhraseBook {

    private static final int STEM_KEY = 3;
    private static final int STEM_BITS = 0xfff;

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private final BitSet stems = new BitSet();

    /**
     * A phrase found in a text.
     *
     * @param start offset in the text, 0-based
     * @param end offset after its last unit
     * @param phrase which
     */
    record Match(int start, int end, Phrase phrase) {

        String advice() {
            return phrase.advice();
        }
    }

    private PhraseBook() {}

    /** The phrases of the data file {@code name}. */
    static PhraseBook read(String name) {
        PhraseBook book = new PhraseBook();
        new PhraseParser().phrases(RuleData.lines(name)).forEach(book::add);
        return book;
    }

    private void add(Phrase phrase) {
        for (Element element : phrase.elements()) {
            if (element instanceof OneOf first) {
                index(first, phrase);
                return;
            }
            if (element instanceof Phrase.Maybe maybe && maybe.part() instanceof OneOf first) {
                index(first, phrase);
            } else if (!(element instanceof Phrase.Edge)
                    && !(element instanceof Phrase.Preceded)
                    && !(element instanceof Phrase.NotBefore)) {
                throw new IllegalStateException("a phrase must begin with a word: " + phrase);
            }
        }
    }

    private void index(OneOf first, Phrase phrase) {
        first.words()
                .forEach(w ->
                        byFirstWord.computeIfAbsent(w, k -> new ArrayList<>()).add(phrase));
        for (String stem : first.stems()) {
            stems.set(stemBit(stem));
            byFirstStem
                    .computeIfAbsent(stem.substring(0, STEM_KEY), k -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** The phrases in {@code prose}, in order, none overlapping another; at one place the longest wins. */
    List<Match> in(Prose prose) {
        return in(Token.of(prose));
    }

    /** The phrases among {@code tokens}, in order, none overlapping another; at one place the longest wins. */
    List<Match> in(List<Token> tokens) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < tokens.size(); ) {
            String word = tokens.get(at).lower();
            Match best = longest(byFirstWord.get(word), tokens, at, null);
            if (word.length() >= STEM_KEY && mayBeStem(word)) {
                best = longest(byFirstStem.get(word.substring(0, STEM_KEY)), tokens, at, best);
            }
            if (best == null) {
                at++;
            } else {
                matches.add(best);
                while (at < tokens.size() && tokens.get(at).start() < best.end()) {
                    at++;
                }
            }
        }
        return matches;
    }

    /** Spares most words the search for their beginning: a bit for what it may be. */
    private boolean mayBeStem(String word) {
        return stems.get(stemBit(word));
    }

    private static int stemBit(String word) {
        return (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2) & STEM_BITS;
    }

    private static Match longest(List<Phrase> phrases, List<Token> tokens, int at, Match before) {
        Match best = before;
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                int end = phrase.end(tokens, at);
                if (end > at && (best == null || tokens.get(end - 1).end() > best.end())) {
                    best = new Match(tokens.get(at).start(), tokens.get(end - 1).end(), phrase);
                }
            }
        }
        return best;
    }
}
