package fr.plume.article;

import fr.plume.UsageException;
import fr.plume.message.Message;
import fr.plume.text.Nearest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what options, spreadsheets, files and front matter say of a brief; the only place that knows how it is written. */
public final class BriefReader {

    /** Between the values of one cell. */
    private static final String CELL_SEPARATOR = "\\|";

    private BriefReader() {}

    /**
     * One key as an option or an environment variable gives it; several values are separated by {@code |}.
     *
     * @param place what to name in a fault, {@code --min-words} say
     * @throws UsageException when the value is none for this key
     */
    public static BriefValues ofText(BriefKey key, String value, String place) {
        List<BriefValues.Item> items = new ArrayList<>();
        boolean several = key.shape() != BriefKey.Shape.TEXT && key.shape() != BriefKey.Shape.NUMBER;
        for (String part : several ? value.split(CELL_SEPARATOR) : new String[] {value}) {
            String text = part.strip();
            if (!text.isEmpty()) {
                items.add(item(key, text, place));
            }
        }
        items.forEach(i -> requireValid(key, i, place));
        return items.isEmpty() ? BriefValues.NONE : BriefValues.of(key, items);
    }

    /** In a cell a link is {@code URL anchor words}, an entry of a glossary {@code wrong=right}. */
    private static BriefValues.Item item(BriefKey key, String text, String place) {
        return switch (key.shape()) {
            case LINKS -> {
                String[] parts = text.split("\\s+", 2);
                yield new BriefValues.Item(parts[0], parts.length > 1 ? parts[1] : "");
            }
            case MAP -> {
                String[] parts = text.split("=", 2);
                if (parts.length < 2) {
                    throw invalid(key, text, place);
                }
                yield new BriefValues.Item(parts[0].stripTrailing(), parts[1].stripLeading());
            }
            default -> BriefValues.Item.of(text);
        };
    }

    /**
     * A row of a spreadsheet.
     *
     * @param row cells by header
     * @param others headers that are no key of a brief but known to the caller
     * @param file the spreadsheet, named in faults
     * @param line its 1-based line
     * @throws UsageException for an unknown header or a value that is none for its key
     */
    public static BriefValues ofRow(Map<String, String> row, Set<String> others, String file, int line) {
        BriefValues values = BriefValues.NONE;
        for (Map.Entry<String, String> cell : row.entrySet()) {
            if (others.contains(cell.getKey())) {
                continue;
            }
            BriefKey key =
                    BriefKey.named(cell.getKey()).orElseThrow(() -> unknownKey(cell.getKey(), file + ":1", others));
            String value = cell.getValue() == null ? "" : cell.getValue();
            values = ofText(key, value, file + ":" + line).over(values);
        }
        return values;
    }

    /**
     * A brief's file: YAML, a map of keys.
     *
     * @param name the file, named in faults
     * @throws UsageException for YAML that is none, an unknown key, or a value that is none for its key
     */
    public static BriefValues ofYaml(String yaml, String name) {
        return new BriefYaml(name).read(yaml);
    }

    /**
     * The brief's keys among an article's metadata; a value that is none for its key is somebody else's, and ignored.
     * {@code title} is the article's own, which may differ from one that a brief imposes: callers decide what it means.
     */
    public static BriefValues ofFrontMatter(Article article) {
        FrontMatter frontMatter = article.frontMatter();
        Map<BriefKey, List<BriefValues.Item>> values = new EnumMap<>(BriefKey.class);
        for (BriefKey key : BriefKey.values()) {
            List<BriefValues.Item> items = switch (key.shape()) {
                case LINKS, MAP -> nested(key, article);
                default ->
                    frontMatter.entry(key.id()).stream()
                            .flatMap(e -> e.values().stream())
                            .map(String::strip)
                            .filter(s -> !s.isEmpty())
                            .map(BriefValues.Item::of)
                            .toList();
            };
            boolean one = key.shape() == BriefKey.Shape.TEXT || key.shape() == BriefKey.Shape.NUMBER;
            boolean valid = items.stream().allMatch(i -> isValid(key, i)) && (!one || items.size() == 1);
            if (!items.isEmpty() && valid) {
                values.put(key, items);
            }
        }
        return new BriefValues(values);
    }

    private static List<BriefValues.Item> nested(BriefKey key, Article article) {
        boolean present = article.frontMatter().entries().keySet().stream()
                .anyMatch(k -> k.equals(key.id()) || k.startsWith(key.id() + "."));
        return present ? BriefYaml.ofFrontMatter(article, key) : List.of();
    }

    static void requireValid(BriefKey key, BriefValues.Item item, String place) {
        if (!isValid(key, item)) {
            throw invalid(key, item.text(), place);
        }
    }

    private static boolean isValid(BriefKey key, BriefValues.Item item) {
        return switch (key) {
            case MIN_WORDS, MAX_WORDS, MIN_HEADINGS ->
                item.text().matches("[1-9][0-9]{0,6}")
                        || key == BriefKey.MIN_HEADINGS && item.text().equals("0");
            case ADDRESS -> BriefValues.address(item.text()).isPresent();
            case LANG -> BriefValues.variant(item.text()).isPresent();
            default -> true;
        };
    }

    static UsageException invalid(BriefKey key, String value, String place) {
        String wanted = switch (key) {
            case ADDRESS -> "vous, tu, none";
            case LANG -> "fr-FR, fr-CA, fr-CH";
            case LINKS -> "{url, anchor}";
            case GLOSSARY -> "wrong: right";
            case MIN_WORDS, MAX_WORDS, MIN_HEADINGS -> "1, 2, 3…";
            default -> "text";
        };
        return new UsageException(Message.of("brief.invalid-value", place, value, key.id(), wanted));
    }

    static UsageException unknownKey(String key, String place, Set<String> others) {
        List<String> known =
                Stream.concat(BriefKey.names().stream(), others.stream()).toList();
        return new UsageException(Message.of("brief.unknown-key", place, key, Nearest.to(key, known)));
    }
}
