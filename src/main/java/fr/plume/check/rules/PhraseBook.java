package fr.plume.check.rules;

import fr.plume.article.Prose;
import fr.plume.check.rules.Phrase.Element;
import fr.plume.check.rules.Phrase.OneOf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases of a data file, looked up by their first word, so that a text is read once whatever their number. */
final class PhraseBook {

    /** The phrases by the number of a word that they may begin with. */
    private final PhraseIndex byWord;

    /** The phrases that begin with any word of a certain {@link Letters#beginning}, and perhaps others. */
    private final PhraseIndex byBeginning;

    private final int bit;

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

    /**
     * A book of these phrases.
     *
     * @param bit a bit of its own among the books of a library
     */
    PhraseBook(List<Phrase> phrases, int bit) {
        this.bit = bit;
        int words = 0;
        int highest = 0;
        int stems = 0;
        for (Phrase phrase : phrases) {
            for (OneOf first : firstWords(phrase)) {
                words += first.words().size();
                highest = Math.max(highest, first.words().limit());
                stems += first.stems().size();
            }
        }
        byWord = new PhraseIndex(highest, words);
        byBeginning = new PhraseIndex(Letters.BEGINNINGS, stems);
        for (Phrase phrase : phrases) {
            for (OneOf first : firstWords(phrase)) {
                first.words().forEach(number -> byWord.put(number, phrase));
                first.stems().forEach(stem -> byBeginning.put(Letters.beginning(stem), phrase));
            }
        }
    }

    /** The phrases of the data file {@code name}. */
    static PhraseBook read(String name) {
        return PhraseLibrary.book(name);
    }

    /** The bit that tells this book from the others of its library. */
    int bit() {
        return bit;
    }

    /** Whether a phrase may begin with a word of this number and {@link Letters#beginning}. */
    boolean mayOpenWith(int number, int beginning) {
        return byWord.holds(number) || byBeginning.holds(beginning);
    }

    /** What the phrase may begin with. */
    private static List<OneOf> firstWords(Phrase phrase) {
        List<OneOf> first = new ArrayList<>();
        for (Element element : phrase.elements()) {
            if (element instanceof OneOf word) {
                first.add(word);
                return first;
            }
            if (element instanceof Phrase.Maybe maybe && maybe.part() instanceof OneOf word) {
                first.add(word);
            } else if (!(element instanceof Phrase.Edge)
                    && !(element instanceof Phrase.Preceded)
                    && !(element instanceof Phrase.NotBefore)) {
                throw new IllegalStateException("a phrase must begin with a word: " + phrase);
            }
        }
        return first;
    }

    /** The phrases in {@code prose}, in order, none overlapping another; at one place the longest wins. */
    List<Match> in(Prose prose) {
        return in(Token.of(prose));
    }

    /** The phrases among {@code tokens}, in order, none overlapping another; at one place the longest wins. */
    List<Match> in(Tokens tokens) {
        if ((tokens.books() & bit) == 0) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>(0);
        int size = tokens.size();
        for (int at = 0; at < size; ) {
            Letters letters = tokens.get(at).letters();
            if ((letters.books() & bit) == 0) {
                at++;
                continue;
            }
            Match best = longest(byWord, letters.number(), tokens, at, null);
            best = longest(byBeginning, letters.beginning(), tokens, at, best);
            if (best == null) {
                at++;
            } else {
                matches.add(best);
                while (at < size && tokens.get(at).start() < best.end()) {
                    at++;
                }
            }
        }
        return matches;
    }

    private static @Nullable Match longest(PhraseIndex index, int key, Tokens tokens, int at, @Nullable Match before) {
        PhraseStarts starts = index.at(key);
        if (starts == null) {
            return before;
        }
        Match best = before;
        int next = at + 1 < tokens.size() ? tokens.get(at + 1).letters().number() : Lexicon.UNKNOWN;
        for (Phrase phrase : starts.before(next)) {
            int end = phrase.end(tokens, at);
            if (end > at && (best == null || tokens.get(end - 1).end() > best.end())) {
                best = new Match(tokens.get(at).start(), tokens.get(end - 1).end(), phrase);
            }
        }
        return best;
    }
}
