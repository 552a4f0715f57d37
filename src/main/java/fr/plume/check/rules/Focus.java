package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Inspection;
import fr.plume.text.Keyphrase;
import fr.plume.text.Sentence;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keyphrase an article should be found for.
 *
 * @param written as the brief or the front matter writes it
 * @param phrase to find it with
 */
record Focus(String written, Keyphrase phrase) {

    /** The brief's keyphrase, else the front matter's. */
    static Optional<Focus> of(Inspection inspection) {
        return inspection
                .brief()
                .keyphrase()
                .or(() -> SearchMetadata.keyphrase(inspection.article()).map(SearchMetadata.Field::text))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .map(p -> new Focus(p, Keyphrase.of(p)));
    }

    /** Whether a block names it, within one sentence. */
    boolean isIn(Block block) {
        return block.prose().sentences().stream().anyMatch(s -> phrase.isIn(s.words()));
    }

    /** Every place of the body, the H1 left out as it is when words are counted. */
    List<Span> places(Article article) {
        List<Span> places = new ArrayList<>();
        for (Block block : article.texts()) {
            if (block.level() == 1) {
                continue;
            }
            for (Sentence sentence : block.prose().sentences()) {
                List<Word> words = sentence.words();
                for (Keyphrase.Occurrence found : phrase.find(words)) {
                    places.add(block.prose()
                            .span(
                                    words.get(found.first()).start(),
                                    words.get(found.end() - 1).end()));
                }
            }
        }
        return places;
    }
}
