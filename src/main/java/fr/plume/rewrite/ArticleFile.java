package fr.plume.rewrite;

import fr.plume.article.Brief;

/** The file that a draft makes: metadata that plume writes, then the body. */
final class ArticleFile {

    private ArticleFile() {}

    /** The metadata block, a blank line behind it. */
    static String frontMatter(Metadata metadata, Brief brief, boolean needsReview) {
        StringBuilder out = new StringBuilder("---\n");
        text(out, "title", metadata.title());
        text(out, "description", metadata.description());
        text(out, "slug", metadata.slug());
        text(out, "keyphrase", metadata.keyphrase());
        text(out, "excerpt", metadata.excerpt());
        text(out, "lang", brief.variant().tag());
        brief.length()
                .minWords()
                .ifPresent(n -> out.append("min_words: ").append(n).append('\n'));
        brief.length()
                .minHeadings()
                .ifPresent(n -> out.append("min_headings: ").append(n).append('\n'));
        if (needsReview) {
            text(out, "status", "needs-review");
            out.append("draft: true\n");
        }
        return out.append("---\n\n").toString();
    }

    private static void text(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            out.append(key)
                    .append(": \"")
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n");
        }
    }
}
