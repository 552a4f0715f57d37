package fr.plume.check.rules;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases that may begin with one word, and the words that must stand second in most of them. */
final class PhraseStarts {

    private final Phrase[] phrases;

    /** Found out when the word is met: a text meets few of all first words, and a start from cold pays for each. */
    private volatile @Nullable Seconds seconds;

    /**
     * What stands second.
     *
     * @param open the phrases whose second word is not told by its number alone
     * @param words the second words of the others
     */
    private record Seconds(Phrase[] open, WordNumbers words) {

        static Seconds of(Phrase[] phrases) {
            return new Seconds(
                    Arrays.stream(phrases).filter(p -> p.seconds() == null).toArray(Phrase[]::new),
                    WordNumbers.of(Arrays.stream(phrases)
                            .map(Phrase::seconds)
                            .filter(s -> s != null)
                            .flatMapToInt(WordNumbers::stream)
                            .toArray()));
        }
    }

    PhraseStarts(List<Phrase> phrases) {
        this.phrases = phrases.toArray(new Phrase[0]);
    }

    /** The phrases worth a look where a word of this number follows, in the order of the book; not to be changed. */
    Phrase[] before(int next) {
        Seconds known = seconds;
        if (known == null) {
            known = Seconds.of(phrases);
            seconds = known;
        }
        return known.open().length == phrases.length || known.words().contains(next) ? phrases : known.open();
    }
}
