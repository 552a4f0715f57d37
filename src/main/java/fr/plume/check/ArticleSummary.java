package fr.plume.check;

import fr.plume.article.Position;
import fr.plume.text.RunSketch;
import java.util.Map;

/**
 * What is kept of an article to compare it with the others of a run.
 *
 * @param name the file
 * @param metadata title, description, slug and keyphrase, by those names, as far as the article has them
 * @param sketch its runs of five words
 * @param suppressions what its comments silence
 * @param wishes which rules run in it
 */
public record ArticleSummary(
        String name,
        Map<String, Datum> metadata,
        RunSketch sketch,
        Suppressions suppressions,
        RuleSelection.Wishes wishes) {

    /**
     * A value and where it stands.
     *
     * @param value as written
     * @param start its first character
     * @param end the place after its last
     */
    public record Datum(String value, Position start, Position end) {}

    public ArticleSummary {
        metadata = Map.copyOf(metadata);
    }
}
