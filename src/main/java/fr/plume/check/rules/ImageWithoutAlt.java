package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Derived;
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
import fr.plume.text.Characters;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A picture without alternative text, or with its file name for one. */
public final class ImageWithoutAlt implements Rule {

    private static final Set<String> EXTENSIONS =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff", "heic");

    /** What cameras and screens call the files they make. */
    private static final Set<String> CAMERAS =
            Set.of("img", "dsc", "dscn", "dscf", "pxl", "gopr", "mvimg", "screenshot", "image", "photo", "vid", "scan");

    private static final int CAMERA_DIGITS = 3;
    private static final int MANY_DIGITS = 4;

    /** Words that say that there is a picture, not which. */
    private static final Set<String> GENERIC = Set.of(
            "image",
            "img",
            "photo",
            "picture",
            "pic",
            "screenshot",
            "screen",
            "capture",
            "scan",
            "untitled",
            "unnamed");

    /** Digits of a date. */
    private static final int STAMP = 8;

    private static final RuleInfo INFO =
            RuleInfo.of("image-without-alt", Family.SEARCH, Basis.GOOGLE, Severity.WARNING);

    private static final Derived<Article, Set<String>> WORDS = Derived.by(a -> a.texts().stream()
            .flatMap(b -> b.prose().words().stream())
            .map(Word::text)
            .collect(Collectors.toSet()));

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
                String alt = Characters.stripped(image.label());
                if (alt.isEmpty() && !isDecorative(article.file().text(image.span()))) {
                    found.add(violation(image.span()));
                } else if (isFileName(alt, image.target()) && !isNamedInText(article, alt)) {
                    Message message = Message.of("check.image-without-alt.name", Excerpt.of(alt));
                    found.add(new Violation(INFO.id(), INFO.severity(), image.span(), message, Fix.NONE));
                }
            }
        }
        return found;
    }

    /**
     * An HTML picture said to be an ornament. An empty alternative text alone does not say so: editors write it wherever none
     * was given.
     */
    private static boolean isDecorative(String source) {
        String tag = source.toLowerCase(Locale.ROOT);
        return tag.startsWith("<") && (tag.contains("presentation") || tag.contains("aria-hidden"));
    }

    /** « osm2X3D »: the name of what the article speaks of, after which its picture's file is named too. */
    private static boolean isNamedInText(Article article, String alt) {
        return alt.indexOf('.') < 0 && article.get(WORDS).contains(alt);
    }

    /** « IMG_2034 », « DSC00123 ». */
    private static boolean isCameraName(String alt) {
        int letters = 0;
        while (letters < alt.length() && Character.isLetter(alt.charAt(letters))) {
            letters++;
        }
        String rest = alt.substring(letters);
        return CAMERAS.contains(alt.substring(0, letters).toLowerCase(Locale.ROOT))
                && rest.chars().filter(Character::isDigit).count() >= CAMERA_DIGITS
                && rest.chars().allMatch(c -> Character.isDigit(c) || c == '_' || c == '-');
    }

    private static boolean isFileName(String alt, String target) {
        String extension = alt.substring(alt.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (alt.indexOf('.') > 0 && EXTENSIONS.contains(extension)) {
            // « Capture d'écran 2023-04-12.png » is named by a machine, « Le logo en .png » by a person.
            return alt.indexOf(' ') < 0
                    || alt.chars().filter(Character::isDigit).count() >= MANY_DIGITS;
        }
        if (isMachineName(alt)) {
            return true;
        }
        if (alt.indexOf(' ') >= 0 || alt.isEmpty()) {
            return false;
        }
        if (isCameraName(alt) || alt.indexOf('_') > 0) {
            return true;
        }
        String file = target.substring(target.lastIndexOf('/') + 1);
        String stem = file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
        boolean raw =
                alt.indexOf('_') >= 0 || alt.indexOf('-') >= 0 || alt.chars().anyMatch(Character::isDigit);
        return (raw || GENERIC.contains(alt.toLowerCase(Locale.ROOT))) && alt.equalsIgnoreCase(stem);
    }

    /** « Capture d'écran 2023-04-12 à 10.22.33 », « image-2 »: a general word and a count or a time. */
    private static boolean isMachineName(String alt) {
        int letters = 0;
        while (letters < alt.length() && Character.isLetter(alt.charAt(letters))) {
            letters++;
        }
        String rest = alt.substring(letters);
        long digits = rest.chars().filter(Character::isDigit).count();
        boolean count = digits > 0
                && rest.indexOf(' ') < 0
                && rest.chars().allMatch(c -> Character.isDigit(c) || c == '_' || c == '-');
        return GENERIC.contains(alt.substring(0, letters).toLowerCase(Locale.ROOT))
                && (count || digits >= STAMP && 3 * digits >= alt.length());
    }
}
