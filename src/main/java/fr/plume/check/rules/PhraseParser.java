package fr.plume.check.rules;

import fr.plume.check.rules.Phrase.Element;
import fr.plume.check.rules.Phrase.OneOf;
import fr.plume.check.rules.Token.Gap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Reads the lines of a phrase file. A line is {@code pattern} or {@code pattern => advice}; a pattern is made of parts with
 * spaces between them:
 *
 * <ul>
 *   <li>{@code mot}, {@code un|deux}: a word, one of several, in lower case; an elided word is apart ({@code l' impact})
 *   <li>{@code mot~}: the word with or without the endings e, s, es, x
 *   <li>{@code radic*}: any word that begins so (three letters or more); {@code *er}: any that ends so
 *   <li>{@code ~verbe}: any form of the verb; {@code @nom}: one of the words of a line {@code @nom = un deux}
 *   <li>{@code _}: any word; {@code #}: a number; {@code ...}: at most four words of the sentence
 *   <li>{@code (mot)}: may be missing; {@code !mot}: not this word here; {@code <!mot}: not this word before the phrase;
 *       {@code <_}: some word of the sentence before it
 *   <li>{@code ^}, {@code $}: beginning and end of a sentence; {@code ,} and {@code :} before a part: that mark comes first
 * </ul>
 */
final class PhraseParser {

    /** Words that {@code ...} skips at most. */
    private static final int GAP = 4;

    private final Lexicon lexicon;
    private final Map<String, int[]> shared = new HashMap<>();
    private final Map<String, int[]> classes = new HashMap<>();
    private final Map<String, int[]> verbs = new HashMap<>();

    /**
     * @param lexicon takes up the words of all phrases read
     */
    PhraseParser(Lexicon lexicon) {
        this.lexicon = lexicon;
        RuleData.lines("word-classes.txt").forEach(this::define);
        shared.putAll(classes);
    }

    /** The phrases of a file; a class of words that it defines is its own. */
    List<Phrase> phrases(List<String> lines) {
        classes.clear();
        classes.putAll(shared);
        List<Phrase> phrases = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("@") && line.contains(" = ")) {
                define(line);
            } else {
                int arrow = line.indexOf(" => ");
                String pattern = arrow < 0 ? line : line.substring(0, arrow);
                phrases.add(new Phrase(
                        elements(pattern),
                        arrow < 0 ? "" : line.substring(arrow + 4).strip()));
            }
        }
        return phrases;
    }

    private void define(String line) {
        int equals = line.indexOf(" = ");
        int[] members = parts(line.substring(equals + 3)).stream()
                .flatMapToInt(word -> Arrays.stream(numbers(word)))
                .toArray();
        classes.put(line.substring(1, equals).strip(), members);
    }

    /** What stands between spaces; {@code String.split} would make an expression of them each time. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split(" ")) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private List<Element> elements(String pattern) {
        List<Element> elements = new ArrayList<>();
        Gap gap = Gap.NONE;
        for (String part : parts(pattern)) {
            if (part.equals(",") || part.equals(":")) {
                gap = part.equals(",") ? Gap.COMMA : Gap.COLON;
            } else {
                elements.add(element(part, gap));
                gap = Gap.NONE;
            }
        }
        return List.copyOf(elements);
    }

    private Element element(String part, Gap gap) {
        if (part.equals("^") || part.equals("$")) {
            return new Phrase.Edge();
        }
        if (part.equals("_") || part.equals("#")) {
            return new Phrase.Any(part.equals("#"), gap);
        }
        if (part.equals("...")) {
            return new Phrase.Some(GAP);
        }
        if (part.startsWith("(") && part.endsWith(")")) {
            return new Phrase.Maybe(element(part.substring(1, part.length() - 1), gap));
        }
        if (part.equals("<_")) {
            return new Phrase.Preceded();
        }
        if (part.startsWith("<!")) {
            return new Phrase.NotBefore(words(part.substring(2), gap));
        }
        return part.startsWith("!") ? new Phrase.Not(words(part.substring(1), gap)) : words(part, gap);
    }

    private OneOf words(String alternatives, Gap gap) {
        IntStream.Builder numbers = IntStream.builder();
        List<String> stems = new ArrayList<>();
        List<String> endings = new ArrayList<>();
        for (String word : alternatives.split("\\|")) {
            if (word.startsWith("*")) {
                endings.add(word.substring(1));
            } else if (word.endsWith("*")) {
                stems.add(word.substring(0, word.length() - 1));
            } else {
                for (int number : numbers(word)) {
                    numbers.add(number);
                }
            }
        }
        return new OneOf(WordNumbers.of(numbers.build().toArray()), List.copyOf(stems), List.copyOf(endings), gap);
    }

    /** The numbers of the words that an alternative stands for. */
    private int[] numbers(String word) {
        if (word.startsWith("@")) {
            int[] members = classes.get(word.substring(1));
            if (members == null) {
                throw new IllegalStateException("no such class of words: " + word);
            }
            return members;
        }
        if (word.startsWith("~")) {
            return verbs.computeIfAbsent(word.substring(1), v -> numbers(VerbForms.of(v)));
        }
        String stem = word.substring(0, word.length() - 1);
        return word.endsWith("~")
                ? numbers(List.of(stem, stem + "e", stem + "s", stem + "es", stem + "x"))
                : new int[] {lexicon.add(word)};
    }

    private int[] numbers(Collection<String> words) {
        return words.stream().mapToInt(lexicon::add).toArray();
    }
}
