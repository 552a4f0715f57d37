package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.FrontMatter;
import fr.plume.article.Position;
import fr.plume.article.Span;
import fr.plume.article.TextFile;
import fr.plume.text.RunSketch;
import fr.plume.text.Shingles;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** What is kept of {@code article}, a file whose settings ask {@code wishes} of the rules. */
    public static ArticleSummary of(String name, Article article, RuleSelection.Wishes wishes) {
        Map<String, Datum> metadata = new HashMap<>();
        for (String key : List.of("title", "description", "slug", "keyphrase")) {
            article.frontMatter().text(key).ifPresent(value -> {
                FrontMatter.Entry entry = article.frontMatter().entry(key).orElseThrow();
                metadata.put(key, datum(value, entry.key(), article.file()));
            });
        }
        Optional<Block> h1 = article.h1();
        if (!metadata.containsKey("title") && h1.isPresent()) {
            metadata.put("title", datum(h1.get().prose().text(), h1.get().span(), article.file()));
        }
        List<String> words = new ArrayList<>(article.words());
        for (Block block : article.texts()) {
            if (!block.isHeading()) {
                for (Word word : block.prose().words()) {
                    words.add(word.lower());
                }
            }
        }
        return new ArticleSummary(name, metadata, RunSketch.of(Shingles.of(words)), Suppressions.in(article), wishes);
    }

    private static Datum datum(String value, Span span, TextFile file) {
        return new Datum(value, file.position(span.start()), file.position(span.end()));
    }
}
