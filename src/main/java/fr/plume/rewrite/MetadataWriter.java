package fr.plume.rewrite;

import com.fasterxml.jackson.databind.JsonNode;
import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.prompt.Prompt;
import fr.plume.text.LanguageDetector;
import fr.plume.text.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for title, description, slug, keyphrase and excerpt, and makes do without when they never come. */
final class MetadataWriter {

    /** What a result page shows of a description, in characters. */
    private static final int DESCRIPTION_LIMIT = 156;

    /** In nats: a title has few words to tell its language by, and may hold names. */
    private static final double CERTAIN = 6;

    /** No answer yet. */
    static final Metadata NONE = new Metadata("", "", "", "", "", false);

    private final Assignment assignment;
    private final PromptWriter prompts;

    MetadataWriter(Assignment assignment, PromptWriter prompts) {
        this.assignment = assignment;
        this.prompts = prompts;
    }

    /**
     * The question.
     *
     * @param before the answer that is to be mended
     * @param problems measured faults of the answer before, none the first time
     */
    Prompt prompt(String step, String body, Metadata before, List<String> problems) {
        Brief brief = assignment.brief();
        return prompts.json(
                step,
                "metadata",
                Map.of(
                        "title",
                        brief.content().title().orElse(""),
                        "article",
                        assignment.material().hide(body),
                        "previous",
                        JsonAnswer.write(Map.of(
                                "title", before.title(),
                                "description", before.description(),
                                "slug", before.slug(),
                                "keyphrase", before.keyphrase(),
                                "excerpt", before.excerpt())),
                        "has_problems",
                        !problems.isEmpty(),
                        "problems",
                        problems),
                Metadata.SHAPE);
    }

    /** The metadata in an answer; what the answer lacks is taken from {@code before}. Empty when there is no JSON in it. */
    Optional<Metadata> read(String answer, Metadata before) {
        return JsonAnswer.read(answer).map(json -> {
            Brief brief = assignment.brief();
            String title = brief.content().title().orElse(or(json, "title", before.title()));
            String slug = Slug.concise(or(json, "slug", before.slug()));
            return new Metadata(
                    title,
                    or(json, "description", before.description()),
                    slug.isEmpty() ? Slug.concise(title) : slug,
                    brief.keyphrase().orElse(or(json, "keyphrase", before.keyphrase())),
                    or(json, "excerpt", before.excerpt()),
                    true);
        });
    }

    /** What an answer says of a field; an answer in another language says nothing. */
    private static String or(JsonNode json, String field, String otherwise) {
        String text = JsonAnswer.text(json, field);
        boolean foreign = LanguageDetector.detect(text).isForeign(CERTAIN);
        return text.isEmpty() || foreign ? otherwise : text;
    }

    /** What can be said of an article without asking: its H1, a slug from it, its first sentences. */
    Metadata fallback(String body) {
        Article article = MarkdownParser.parse(body);
        Brief brief = assignment.brief();
        String title = brief.content()
                .title()
                .or(() -> article.h1().map(b -> b.prose().text()))
                .or(() -> assignment.source().title())
                .orElse("");
        String first = article.blocks().stream()
                .filter(Block::isProseParagraph)
                .map(b -> b.prose().text().replace('\n', ' '))
                .findFirst()
                .orElse("");
        return new Metadata(
                title, cut(first), Slug.concise(title), brief.keyphrase().orElse(""), "", false);
    }

    private static String cut(String text) {
        if (text.length() <= DESCRIPTION_LIMIT) {
            return text;
        }
        int space = text.lastIndexOf(' ', DESCRIPTION_LIMIT - 1);
        return text.substring(0, space < 0 ? DESCRIPTION_LIMIT - 1 : space)
                        .replaceAll("(?<![\\p{Punct}\\s])[\\p{Punct}\\s]++$", "")
                + "…";
    }
}
