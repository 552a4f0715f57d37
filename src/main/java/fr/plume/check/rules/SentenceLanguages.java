package fr.plume.check.rules;

import fr.plume.article.Derived;
import fr.plume.article.Prose;
import fr.plume.check.Measuring;
import fr.plume.text.LanguageDetector;
import fr.plume.text.LanguageGuess;
import fr.plume.text.LanguageTally;
import fr.plume.text.Sentence;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;

/** The language of each sentence of a text, which several rules ask for. */
final class SentenceLanguages {

    private static final Derived<Prose, List<LanguageGuess>> GUESSES = Derived.by(SentenceLanguages::guesses);

    private SentenceLanguages() {}

    /** One guess for each sentence of {@code prose}, by all of its words. */
    static List<LanguageGuess> of(Prose prose) {
        return prose.get(GUESSES);
    }

    /** One guess for each sentence of {@code prose}, by those of its words that are {@code own}. */
    static List<LanguageGuess> of(Prose prose, OwnWords own) {
        if (own.areAll()) {
            return of(prose);
        }
        List<LanguageGuess> guesses = new ArrayList<>();
        List<LanguageGuess> known = of(prose);
        List<Sentence> sentences = prose.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<Word> all = sentences.get(i).words();
            List<Word> said = own.of(all);
            guesses.add(said.size() == all.size() ? known.get(i) : LanguageDetector.detect(said));
        }
        return guesses;
    }

    private static List<LanguageGuess> guesses(Prose prose) {
        return Measuring.languages(prose).stream().map(LanguageTally::guess).toList();
    }
}
