package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.FrontMatter;
import fr.plume.article.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pictures of an article, in its text, its tags, its templates or its metadata. */
final class Images {

    private static final List<String> TAGS = List.of("<img", "<picture", "<figure", "<svg", "<video", "<iframe");

    private static final List<String> NAMES = List.of(
            "image",
            "img",
            "figure",
            "picture",
            "photo",
            "video",
            "youtube",
            "vimeo",
            "gallery",
            "thumb",
            "cover",
            "illustration",
            "banner",
            "screenshot");

    private Images() {}

    /** Whether the reader sees a picture or a film anywhere. */
    static boolean any(Article article) {
        return article.frontMatter().entries().entrySet().stream().anyMatch(Images::isPicture)
                || article.blocks().stream().anyMatch(b -> shows(article, b));
    }

    private static boolean isPicture(Map.Entry<String, FrontMatter.Entry> entry) {
        String key = entry.getKey().toLowerCase(Locale.ROOT);
        // « typora-copy-images-to » tells an editor where pictures would go.
        return !key.startsWith("typora")
                && !entry.getValue().values().isEmpty()
                && NAMES.stream().anyMatch(key::contains);
    }

    private static boolean shows(Article article, Block block) {
        if (block.kind() == Block.Kind.HTML) {
            String html = article.file().text(block.span()).toLowerCase(Locale.ROOT);
            return TAGS.stream().anyMatch(html::contains)
                    || html.contains("{") && NAMES.stream().anyMatch(html::contains);
        }
        return block.prose().inlines().stream().anyMatch(Images::shows);
    }

    private static boolean shows(Inline inline) {
        return switch (inline.kind()) {
            case IMAGE -> true;
            case HTML -> TAGS.contains("<" + inline.target());
            case TEMPLATE -> NAMES.stream().anyMatch(inline.label().toLowerCase(Locale.ROOT)::contains);
            default -> false;
        };
    }
}
