package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.text.Language;
import fr.plume.text.LanguageDetector;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Takes the measurements of an article. */
final class Measuring {

    private Measuring() {}

    private static Language language(Article article) {
        List<Word> words = new ArrayList<>();
        for (Block block : article.texts()) {
            words.addAll(block.prose().words());
        }
        return LanguageDetector.detect(words).language();
    }

    static Metrics metrics(Inspection inspection) {
        Article article = inspection.article();
        int sentences = article.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .mapToInt(b -> b.prose().sentences().size())
                .sum();
        double minutes = Math.round(10.0 * article.words() / Metrics.Reading.WORDS_A_MINUTE) / 10.0;
        int headings =
                (int) article.headings().stream().filter(h -> h.level() > 1).count();
        return new Metrics(
                article.words(),
                language(article),
                new Metrics.Reading(
                        sentences,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        minutes),
                new Metrics.Search(headings, OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty()));
    }
}
