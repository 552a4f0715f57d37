package fr.plume.check.rules;

import fr.plume.check.rules.Phrase.OneOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases that may begin with one word, and the words that must stand second in most of them. */
final class PhraseStarts {

    private final Phrase[] all;
    /** Those whose second word is not told by its number alone. */
    private final Phrase[] open;
    /** The second words of the others. */
    private final WordNumbers seconds;

    PhraseStarts(List<Phrase> phrases) {
        all = phrases.toArray(new Phrase[0]);
        open = phrases.stream().filter(p -> second(p) == null).toArray(Phrase[]::new);
        seconds = WordNumbers.of(phrases.stream()
                .map(PhraseStarts::second)
                .filter(s -> s != null)
                .flatMapToInt(WordNumbers::stream)
                .toArray());
    }

    /** The phrases worth a look where a word of this number follows; the order is that of the book. */
    Phrase[] before(int next) {
        return open.length == all.length || seconds.contains(next) ? all : open;
    }

    private static @Nullable WordNumbers second(Phrase phrase) {
        return phrase.elements().size() > 1
                        && phrase.elements().get(0) instanceof OneOf
                        && phrase.elements().get(1) instanceof OneOf second
                        && second.stems().isEmpty()
                        && second.endings().isEmpty()
                ? second.words()
                : null;
    }
}
