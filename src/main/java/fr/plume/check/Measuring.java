package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.text.Language;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Takes the measurements of an article. */
final class Measuring {

    private Measuring() {}

    /** What most of the article is written in. */
    static Language language(Article article) {
        return Language.UNKNOWN;
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
