package fr.plume.rewrite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An article that a model gave as JSON, in several pieces, though nobody asked: put together as Markdown. */
final class JsonArticle {

    /** Names under which a heading stands. */
    private static final Set<String> HEADINGS = Set.of(
            "title", "titre", "h1", "h2", "h3", "heading", "headline", "subtitle", "intertitre", "sous_titre", "name");

    /** Names of what surrounds an article. */
    private static final Set<String> METADATA = Set.of(
            "description",
            "meta_description",
            "metadescription",
            "slug",
            "keyphrase",
            "keywords",
            "excerpt",
            "lang",
            "language",
            "type",
            "seo_title",
            "meta_title",
            "url",
            "author",
            "date");

    /** One piece that holds this share of the words is the article, and the others say things about it. */
    private static final double MOST = 0.6;

    private static final int LONGEST_HEADING = 120;

    private final List<String> parts = new ArrayList<>();
    private int longest;
    private int total;

    private JsonArticle() {}

    /** The article in an answer; empty when it is no JSON object, or one of its texts is the article by itself. */
    static Optional<String> read(String answer) {
        boolean json = answer.startsWith("{") || answer.startsWith("[") || answer.startsWith("```");
        if (!json) {
            return Optional.empty();
        }
        return JsonAnswer.read(answer).flatMap(root -> {
            JsonArticle article = new JsonArticle();
            article.object(root, 1);
            boolean inPieces = article.parts.size() > 1 && article.longest < MOST * article.total;
            return inPieces ? Optional.of(String.join("\n\n", article.parts)) : Optional.empty();
        });
    }

    private void object(JsonNode object, int level) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = field.getKey().toLowerCase(Locale.ROOT);
            if (field.getValue().isTextual()) {
                text(name, field.getValue().asText().strip(), level);
            } else if (!METADATA.contains(name)) {
                nested(field.getValue(), level);
            }
        }
    }

    private void nested(JsonNode value, int level) {
        if (value.isObject()) {
            object(value, level + 1);
        }
        for (JsonNode element : value.isArray() ? value : List.<JsonNode>of()) {
            if (element.isTextual()) {
                text("", element.asText().strip(), level);
            } else {
                nested(element, level);
            }
        }
    }

    private void text(String name, String text, int level) {
        boolean heading = HEADINGS.contains(name);
        if (text.isEmpty() || METADATA.contains(name) || heading && text.length() > LONGEST_HEADING) {
            return;
        }
        boolean marked = text.startsWith("#");
        parts.add(heading && !marked ? "#".repeat(Math.min(level, 3)) + " " + text : text);
        longest = Math.max(longest, text.length());
        total += text.length();
    }
}
