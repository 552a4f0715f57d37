package fr.plume.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a brief: the same in front matter, in a brief's file, in {@code plume.yml} and as columns of a spreadsheet. */
public enum BriefKey {
    KEYPHRASE(Shape.TEXT),
    SECONDARY_KEYPHRASES(Shape.LIST),
    MIN_WORDS(Shape.NUMBER),
    MAX_WORDS(Shape.NUMBER),
    MIN_HEADINGS(Shape.NUMBER),
    TITLE(Shape.TEXT),
    AUDIENCE(Shape.TEXT),
    TONE(Shape.TEXT),
    /** {@code vous}, {@code tu} or {@code none}. */
    ADDRESS(Shape.TEXT),
    INSTRUCTIONS(Shape.TEXT),
    /** Headings; {@code ###} before an H3. */
    OUTLINE(Shape.LIST),
    TERMS(Shape.LIST),
    /** Maps of {@code url} and {@code anchor}. */
    LINKS(Shape.LINKS),
    FORBIDDEN(Shape.LIST),
    /** A map from the wrong spelling to the right one. */
    GLOSSARY(Shape.MAP),
    CTA(Shape.TEXT),
    /** {@code fr-FR}, {@code fr-CA} or {@code fr-CH}. */
    LANG(Shape.TEXT);

    /** What a value looks like. */
    enum Shape {
        TEXT,
        NUMBER,
        LIST,
        LINKS,
        MAP
    }

    private static final List<String> NAMES =
            Arrays.stream(values()).map(BriefKey::id).toList();

    private final Shape shape;

    BriefKey(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    /** The key as it is written: snake_case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key written so; case and spaces around it do not matter, nor does a hyphen for the underscore. */
    public static Optional<BriefKey> named(String written) {
        String id = written.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
    }

    /** All keys as they are written, in order. */
    public static List<String> names() {
        return NAMES;
    }
}
