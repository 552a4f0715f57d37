package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.FrontMatter;
import fr.plume.article.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a search engine is told of an article: its title, its description, its slug, under the names that sites give them. */
final class SearchMetadata {

    private static final List<String> TITLES = List.of("seotitle", "metatitle", "title", "titre");

    private static final List<String> DESCRIPTIONS =
            List.of("seodescription", "metadescription", "metadesc", "description", "summary");

    private static final List<String> KEYPHRASES =
            List.of("keyphrase", "focuskeyphrase", "focuskeyword", "keyphrases", "motcleprincipal", "motcle");

    private static final List<String> SLUGS = List.of("slug");

    /** Keys under which themes gather what is meant for search engines; {@code image.title} is something else. */
    private static final Set<String> PARENTS =
            Set.of("seo", "meta", "metadata", "head", "page", "params", "extra", "yoast", "frontmatter");

    private SearchMetadata() {}

    /**
     * A value and where it stands.
     *
     * @param text without the space around it; empty when the key has no value
     * @param span the key and its value in the front matter, or a heading
     */
    record Field(String text, Span span) {}

    /** The title a result page shows: the one meant for search engines, else the front matter's, else the H1. */
    static Optional<Field> title(Article article) {
        return field(article, TITLES)
                .filter(f -> !f.text().isEmpty())
                .or(() -> article.h1().map(h -> new Field(heading(h), h.span())));
    }

    private static String heading(Block h1) {
        return h1.prose().text().strip();
    }

    /** The meta description. */
    static Optional<Field> description(Article article) {
        return field(article, DESCRIPTIONS);
    }

    /** The excerpt that a site shows in its lists. */
    static Optional<Field> excerpt(Article article) {
        return field(article, List.of("excerpt"));
    }

    /** The keyphrase the article should be found for. */
    static Optional<Field> keyphrase(Article article) {
        return field(article, KEYPHRASES);
    }

    /** The slug. */
    static Optional<Field> slug(Article article) {
        return field(article, SLUGS);
    }

    private static Optional<Field> field(Article article, List<String> names) {
        Field found = null;
        int rank = Integer.MAX_VALUE;
        for (Map.Entry<String, FrontMatter.Entry> entry :
                article.frontMatter().entries().entrySet()) {
            int place = rank(entry.getKey(), names);
            if (place >= 0 && place < rank) {
                rank = place;
                FrontMatter.Entry value = entry.getValue();
                String text = String.join(" ", value.values()).strip();
                found = new Field(
                        text,
                        new Span(
                                value.key().start(),
                                Math.max(value.key().end(), value.value().end())));
            }
        }
        return Optional.ofNullable(found);
    }

    /** The place of a key among {@code names}; a nested one below a parent for search engines comes first. */
    private static int rank(String key, List<String> names) {
        String lower = key.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        int dot = lower.lastIndexOf('.');
        int place = names.indexOf(lower.substring(dot + 1));
        if (place < 0 || dot < 0) {
            return place < 0 ? -1 : 2 * place + 1;
        }
        String parent = lower.substring(lower.lastIndexOf('.', dot - 1) + 1, dot);
        boolean forSearch = parent.equals("seo") || parent.equals("meta") || parent.equals("yoast");
        return PARENTS.contains(parent) ? (forSearch ? 0 : 2 * place + 2) : -1;
    }
}
