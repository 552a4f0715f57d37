package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Derived;
import fr.plume.article.Prose;
import fr.plume.text.ArialWidths;
import fr.plume.text.Connectors;
import fr.plume.text.Keyphrase;
import fr.plume.text.Language;
import fr.plume.text.LanguageDetector;
import fr.plume.text.LanguageTally;
import fr.plume.text.PassiveVoice;
import fr.plume.text.Readability;
import fr.plume.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Takes the measurements of an article; rules on the same quantities measure here too. */
public final class Measuring {

    /** A sentence of more words is long. */
    public static final int LONG_SENTENCE_WORDS = 25;

    private static final Derived<Prose, List<LanguageTally>> LANGUAGES = Derived.by(Measuring::languagesOf);
    private static final Derived<Article, Metrics.Reading> READING = Derived.by(Measuring::readingOf);

    private Measuring() {}

    static Metrics metrics(Inspection inspection) {
        Article article = inspection.article();
        return new Metrics(
                article.words(),
                language(article),
                reading(article),
                search(article, inspection.brief().keyphrase()));
    }

    /** What most of the article is written in. */
    public static Language language(Article article) {
        List<LanguageTally> sentences = new ArrayList<>();
        for (Block block : article.texts()) {
            sentences.addAll(languages(block.prose()));
        }
        return LanguageDetector.detectAll(sentences).language();
    }

    /** What each sentence of {@code prose} says of its language. */
    public static List<LanguageTally> languages(Prose prose) {
        return prose.get(LANGUAGES);
    }

    private static List<LanguageTally> languagesOf(Prose prose) {
        List<LanguageTally> sentences = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            sentences.add(LanguageDetector.tally(sentence.words()));
        }
        return sentences;
    }

    /** The sentences of the running text: lists, tables and headings have none, and a quotation's are another's. */
    public static List<Sentence> sentences(Article article) {
        List<Sentence> all = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.isProseParagraph()) {
                for (Sentence sentence : block.prose().sentences()) {
                    if (!sentence.words().isEmpty()) {
                        all.add(sentence);
                    }
                }
            }
        }
        return all;
    }

    /** How the running text reads. */
    public static Metrics.Reading reading(Article article) {
        return article.get(READING);
    }

    private static Metrics.Reading readingOf(Article article) {
        List<Sentence> sentences = sentences(article);
        double minutes = Math.round(10.0 * article.words() / Metrics.Reading.WORDS_A_MINUTE) / 10.0;
        return new Metrics.Reading(
                sentences.size(),
                sentences.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Readability.kandelMoles(sentences)),
                share(sentences, s -> s.words().size() > LONG_SENTENCE_WORDS),
                share(sentences, s -> PassiveVoice.isIn(s.words())),
                share(sentences, s -> Connectors.isIn(s.words())),
                minutes);
    }

    /** The share of sentences that {@code counts} picks, 0 to 1; empty when there is no sentence. */
    public static OptionalDouble share(List<Sentence> sentences, Predicate<Sentence> counts) {
        int picked = 0;
        for (Sentence sentence : sentences) {
            picked += counts.test(sentence) ? 1 : 0;
        }
        return sentences.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) picked / sentences.size());
    }

    private static Metrics.Search search(Article article, Optional<String> phrase) {
        int headings =
                (int) article.headings().stream().filter(h -> h.level() > 1).count();
        Optional<Integer> count = phrase.map(Keyphrase::of).map(k -> occurrences(article, k));
        Optional<Integer> pixels = article.title().map(ArialWidths::titlePixels);
        return new Metrics.Search(
                headings,
                count.map(OptionalInt::of).orElse(OptionalInt.empty()),
                count.isPresent() && article.words() > 0
                        ? OptionalDouble.of((double) count.get() / article.words())
                        : OptionalDouble.empty(),
                pixels.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    /** How often the body names the phrase: subheadings count, the H1 does not, as with words. */
    public static int occurrences(Article article, Keyphrase phrase) {
        int count = 0;
        for (Block block : article.texts()) {
            if (block.level() != 1) {
                for (Sentence sentence : block.prose().sentences()) {
                    count += phrase.find(sentence.words()).size();
                }
            }
        }
        return count;
    }
}
