package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.FrontMatter;
import fr.plume.article.Span;
import fr.plume.article.TextFile;
import fr.plume.text.RunSketch;
import fr.plume.text.Shingles;
import fr.plume.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes from an article what is needed to compare it with others. */
final class Summarizing {

    private Summarizing() {}

    static ArticleSummary summary(String name, Article article, RuleSelection.Wishes wishes) {
        Map<String, ArticleSummary.Datum> metadata = new HashMap<>();
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
        List<String> words = article.blocks().stream()
                .filter(b -> b.isText() && !b.isHeading())
                .flatMap(b -> b.prose().words().stream())
                .map(Word::lower)
                .toList();
        return new ArticleSummary(name, metadata, RunSketch.of(Shingles.of(words)), Suppressions.in(article), wishes);
    }

    private static ArticleSummary.Datum datum(String value, Span span, TextFile file) {
        return new ArticleSummary.Datum(value, file.position(span.start()), file.position(span.end()));
    }
}
