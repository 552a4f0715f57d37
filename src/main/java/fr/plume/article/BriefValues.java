package fr.plume.article;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one place says of a brief: an option, a file, front matter or a row. Places are laid over each other key by key, and
 * the whole becomes a {@link Brief}.
 *
 * @param values by key, all of them valid
 */
public record BriefValues(Map<BriefKey, List<Item>> values) {

    /** Nothing said. */
    public static final BriefValues NONE = new BriefValues(Map.of());

    private static final String H3 = "###";

    /**
     * One value.
     *
     * @param text the text; the address of a link; the wrong spelling of a glossary
     * @param other the anchor of a link, the right spelling of a glossary; else empty
     */
    public record Item(String text, String other) {

        /** A value that is one text. */
        public static Item of(String text) {
            return new Item(text, "");
        }
    }

    public BriefValues {
        values = Map.copyOf(values);
    }

    /** Only this key's values. */
    public static BriefValues of(BriefKey key, List<Item> items) {
        return new BriefValues(Map.of(key, List.copyOf(items)));
    }

    /** What a brief says, key by key; what it leaves open is not set. */
    public static BriefValues of(Brief brief) {
        Map<BriefKey, List<Item>> values = new EnumMap<>(BriefKey.class);
        brief.keyphrase().ifPresent(v -> values.put(BriefKey.KEYPHRASE, List.of(Item.of(v))));
        brief.length().minWords().ifPresent(n -> values.put(BriefKey.MIN_WORDS, List.of(Item.of("" + n))));
        brief.length().maxWords().ifPresent(n -> values.put(BriefKey.MAX_WORDS, List.of(Item.of("" + n))));
        brief.length().minHeadings().ifPresent(n -> values.put(BriefKey.MIN_HEADINGS, List.of(Item.of("" + n))));
        brief.content().title().ifPresent(v -> values.put(BriefKey.TITLE, List.of(Item.of(v))));
        brief.voice().audience().ifPresent(v -> values.put(BriefKey.AUDIENCE, List.of(Item.of(v))));
        brief.voice().tone().ifPresent(v -> values.put(BriefKey.TONE, List.of(Item.of(v))));
        brief.voice()
                .address()
                .ifPresent(a ->
                        values.put(BriefKey.ADDRESS, List.of(Item.of(a.name().toLowerCase(Locale.ROOT)))));
        brief.voice().instructions().ifPresent(v -> values.put(BriefKey.INSTRUCTIONS, List.of(Item.of(v))));
        values.put(BriefKey.LANG, List.of(Item.of(brief.variant().tag())));
        brief.content().cta().ifPresent(v -> values.put(BriefKey.CTA, List.of(Item.of(v))));
        if (!brief.content().links().isEmpty()) {
            values.put(
                    BriefKey.LINKS,
                    brief.content().links().stream()
                            .map(l -> new Item(l.url(), l.anchor()))
                            .toList());
        }
        if (!brief.content().glossary().isEmpty()) {
            values.put(
                    BriefKey.GLOSSARY,
                    brief.content().glossary().entrySet().stream()
                            .map(e -> new Item(e.getKey(), e.getValue()))
                            .toList());
        }
        texts(
                values,
                BriefKey.OUTLINE,
                brief.content().outline().stream()
                        .map(h -> (h.level() == 3 ? H3 + " " : "") + h.text())
                        .toList());
        texts(values, BriefKey.SECONDARY_KEYPHRASES, brief.secondaryKeyphrases());
        texts(values, BriefKey.TERMS, brief.content().terms());
        texts(values, BriefKey.FORBIDDEN, brief.content().forbidden());
        return new BriefValues(values);
    }

    private static void texts(Map<BriefKey, List<Item>> values, BriefKey key, List<String> texts) {
        if (!texts.isEmpty()) {
            values.put(key, texts.stream().map(Item::of).toList());
        }
    }

    /** These values, and those of {@code lower} for the keys that are not set here. */
    public BriefValues over(BriefValues lower) {
        Map<BriefKey, List<Item>> both = new EnumMap<>(BriefKey.class);
        both.putAll(lower.values);
        both.putAll(values);
        return new BriefValues(both);
    }

    /** These values but for one key. */
    public BriefValues without(BriefKey key) {
        Map<BriefKey, List<Item>> others = new EnumMap<>(BriefKey.class);
        others.putAll(values);
        others.remove(key);
        return new BriefValues(others);
    }

    /** The brief they make. */
    public Brief brief() {
        return new Brief(
                text(BriefKey.KEYPHRASE),
                texts(BriefKey.SECONDARY_KEYPHRASES),
                new Brief.Length(number(BriefKey.MIN_WORDS), number(BriefKey.MAX_WORDS), number(BriefKey.MIN_HEADINGS)),
                new Brief.Voice(
                        text(BriefKey.AUDIENCE),
                        text(BriefKey.TONE),
                        text(BriefKey.ADDRESS).flatMap(BriefValues::address),
                        text(BriefKey.INSTRUCTIONS)),
                content(),
                text(BriefKey.LANG).flatMap(BriefValues::variant).orElse(Brief.Variant.FR_FR));
    }

    private Brief.Content content() {
        Map<String, String> glossary = new LinkedHashMap<>();
        items(BriefKey.GLOSSARY).forEach(i -> glossary.put(i.text(), i.other()));
        return new Brief.Content(
                text(BriefKey.TITLE),
                texts(BriefKey.OUTLINE).stream().map(BriefValues::heading).toList(),
                texts(BriefKey.TERMS),
                items(BriefKey.LINKS).stream()
                        .map(i -> new Brief.RequestedLink(i.text(), i.other()))
                        .toList(),
                texts(BriefKey.FORBIDDEN),
                glossary,
                text(BriefKey.CTA));
    }

    private List<Item> items(BriefKey key) {
        return values.getOrDefault(key, List.of());
    }

    private Optional<String> text(BriefKey key) {
        return items(key).stream().map(Item::text).findFirst();
    }

    private List<String> texts(BriefKey key) {
        return items(key).stream().map(Item::text).toList();
    }

    private OptionalInt number(BriefKey key) {
        return items(key).stream().mapToInt(i -> Integer.parseInt(i.text())).findFirst();
    }

    private static Brief.OutlineHeading heading(String written) {
        return written.startsWith(H3)
                ? new Brief.OutlineHeading(3, written.substring(H3.length()).strip())
                : new Brief.OutlineHeading(
                        2, written.startsWith("##") ? written.substring(2).strip() : written);
    }

    /** The way to address the reader that this names. */
    static Optional<Brief.Address> address(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "vous" -> Optional.of(Brief.Address.VOUS);
            case "tu" -> Optional.of(Brief.Address.TU);
            case "none" -> Optional.of(Brief.Address.NONE);
            default -> Optional.empty();
        };
    }

    /** The French that a language tag names; {@code fr} alone is that of France. */
    public static Optional<Brief.Variant> variant(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "fr", "fr-fr" -> Optional.of(Brief.Variant.FR_FR);
            case "fr-ca" -> Optional.of(Brief.Variant.FR_CA);
            case "fr-ch" -> Optional.of(Brief.Variant.FR_CH);
            default -> Optional.empty();
        };
    }
}
