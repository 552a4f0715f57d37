package fr.plume.source;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Folds a figure into its image: the caption becomes the image's title, so that it is no paragraph of the body. */
final class FigureFolder {

    private static final int LONGEST_CAPTION = 700;
    private static final Pattern NAMES = Pattern.compile(
            "(?<![a-z])(?:wp-caption|caption|figure|image-?(?:block|wrapper|container|caption)|media-?(?:caption|image)|photo|picture|legende|bildunterschrift)(?![a-z])");
    private static final Pattern CAPTION = Pattern.compile(
            "(?<![a-z])(?:\\w{0,40}-?captions?|captiontext|legende?|credits?|bildunterschrift|copyright|bu|photo-?credit|image-?(?:credit|source|text|info|description|copyright))(?![a-z])");

    private FigureFolder() {}

    static void fold(Document page) {
        for (Element figure : page.body().select("figure")) {
            fold(figure);
        }
        for (Element caption : page.body()
                .select(
                        "[class*=caption], [class*=Caption], [class*=credit], [class*=Credit], [class*=legend], [class*=bildunterschrift]")) {
            if (caption.root() == page
                    && CAPTION.matcher(PageVocabulary.names(caption)).find()
                    && caption.text().length() <= LONGEST_CAPTION) {
                Element around = withImage(caption);
                if (around != null) {
                    fold(around);
                }
            }
        }
    }

    /** The closest element, at most three up, that holds the caption's image and not much more text. */
    private static @Nullable Element withImage(Element caption) {
        Element around = caption;
        for (int up = 0; up < 4 && around != null && !around.normalName().equals("body"); up++) {
            if (around.text().length() > LONGEST_CAPTION) {
                return null;
            }
            if (around.selectFirst("img") != null) {
                return around;
            }
            around = around.parent();
        }
        return null;
    }

    private static void fold(Element figure) {
        boolean holdsMore = figure.selectFirst("table, pre, blockquote, h1, h2, ul li p") != null
                || figure.text().length() > LONGEST_CAPTION;
        Element image = figure.selectFirst("img");
        if (holdsMore || figure.parent() == null) {
            return;
        }
        if (image == null) {
            return;
        }
        String caption = Chars.strip(Chars.collapse(figure.text()));
        Element kept = image.shallowClone();
        if (!caption.isEmpty()) {
            kept.attr("data-caption", caption);
        }
        figure.empty();
        figure.tagName("figure");
        figure.clearAttributes();
        figure.appendChild(kept);
    }
}
