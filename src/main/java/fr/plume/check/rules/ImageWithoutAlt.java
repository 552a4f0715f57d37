package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A picture without alternative text, or with its file name for one. */
public final class ImageWithoutAlt implements Rule {

    private static final Set<String> EXTENSIONS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff", "heic");

    private static final RuleInfo INFO =
            RuleInfo.of("image-without-alt", Family.SEARCH, Basis.GOOGLE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (Inline image : block.prose().inlines()) {
                if (image.kind() != Inline.Kind.IMAGE) {
                    continue;
                }
                String alt = image.label().strip();
                if (alt.isEmpty() && !isDecorative(article.file().text(image.span()))) {
                    found.add(violation(image.span()));
                } else if (isFileName(alt, image.target())) {
                    Message message = Message.of("check.image-without-alt.name", Excerpt.of(alt));
                    found.add(new Violation(INFO.id(), INFO.severity(), image.span(), message, Fix.NONE));
                }
            }
        }
        return found;
    }

    /** An HTML picture whose empty alternative text was written on purpose, as WCAG wants it for an ornament. */
    private static boolean isDecorative(String source) {
        String tag = source.toLowerCase(Locale.ROOT);
        return tag.startsWith("<")
                && (tag.contains("alt=\"\"") || tag.contains("alt=''") || tag.contains("presentation"));
    }

    private static boolean isFileName(String alt, String target) {
        if (alt.indexOf(' ') >= 0 || alt.isEmpty()) {
            return false;
        }
        String extension = alt.substring(alt.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (alt.indexOf('.') > 0 && EXTENSIONS.contains(extension)) {
            return true;
        }
        String file = target.substring(target.lastIndexOf('/') + 1);
        String stem = file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
        boolean raw =
                alt.indexOf('_') >= 0 || alt.indexOf('-') >= 0 || alt.chars().anyMatch(Character::isDigit);
        return raw && alt.equalsIgnoreCase(stem);
    }
}
