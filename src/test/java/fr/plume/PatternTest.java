package fr.plume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No regular expression takes more than linear time: a text may be megabytes on one line. Work is counted in characters read,
 * not in seconds, so that the test says the same on every machine.
 */
class PatternTest {

    private static final int SHORT = 400;
    private static final int LONG = 4 * SHORT;

    /** Four times the text is four times the work, a little more where a bounded part does not fit into the short one. */
    private static final int GROWTH = 10;

    /** Under so many characters read the growth tells nothing. */
    private static final int LEAST = 10 * LONG;

    /** What a person types is short; its patterns read names and options, never a text. */
    private static final String COMMAND_LINE = "fr.plume.cli";

    private static final long TOO_MANY = 20_000_000;

    private static final List<String> USUAL = List.of(
            "a", "A", "é", "1", " ", "\u00a0", "\n", ".", ",", "-", "*", "#", "_", "[", "(", "<", "\"", "a ", "A ",
            "a.", "1 ", "1,", "1.", "a-", "- ", "a\n", " \n", "<a ", "[a](");

    private static final Pattern LITERAL = Pattern.compile(
            "\\.(?:split|replaceAll|replaceFirst|matches|compile)\\(\\s{0,40}\"((?:[^\"\\\\]|\\\\.)++)\"");

    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");

    @Test
    void everyPatternReadsALongTextInLinearTime() throws IOException {
        Map<String, Pattern> patterns = new TreeMap<>();
        constants(patterns);
        literals(patterns);
        assertTrue(patterns.size() > 100, "patterns were found: " + patterns.size());
        List<String> slow = new ArrayList<>();
        patterns.forEach((place, pattern) -> texts(pattern).stream()
                .filter(piece -> grows(pattern, piece))
                .findFirst()
                .ifPresent(piece -> slow.add(place + " on many " + piece + ": " + pattern)));
        assertEquals(List.of(), slow);
    }

    @Test
    void backtrackingIsFound() {
        assertTrue(grows(Pattern.compile("(a+)+b"), "a"));
        assertTrue(grows(Pattern.compile("\\s+$"), " "));
        assertTrue(grows(Pattern.compile("<a[^>]*>"), "<a "));
        assertTrue(!grows(Pattern.compile("a++b"), "ab"));
        assertTrue(!grows(Pattern.compile("<a[^>]{0,300}>"), "<a "));
    }

    private static boolean grows(Pattern pattern, String piece) {
        long much = work(pattern, piece, LONG);
        return much > LEAST && much > GROWTH * work(pattern, piece, SHORT);
    }

    /** Characters read to find all matches in {@code piece} again and again. */
    private static long work(Pattern pattern, String piece, int length) {
        Counted text = new Counted(piece.repeat(length / piece.length() + 1) + "\u0001");
        try {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                // Only the work counts.
            }
        } catch (TooMuch | StackOverflowError e) {
            return Long.MAX_VALUE / (2 * GROWTH) * (length / SHORT);
        }
        return text.read[0];
    }

    /** What may keep a pattern busy: usual pieces of text, and its own words. */
    private static Set<String> texts(Pattern pattern) {
        Set<String> texts = new LinkedHashSet<>(USUAL);
        for (String word : pattern.pattern().replaceAll("\\\\[a-zA-Z]", "|").split("[^\\p{L}<\\[ ]+")) {
            if (word.length() > 1 && texts.size() < USUAL.size() + 12) {
                texts.add(word);
                texts.add(word + " ");
            }
        }
        return texts;
    }

    /** The patterns that classes keep, in fields, lists, maps and records. */
    private static void constants(Map<String, Pattern> patterns) {
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.plume").stream()
                        .filter(imported -> !imported.getPackageName().equals(COMMAND_LINE))
                        .forEach(imported -> {
                            for (Field field : imported.reflect().getDeclaredFields()) {
                                if (Modifier.isStatic(field.getModifiers())
                                        && !field.getType().isPrimitive()) {
                                    String place = imported.getSimpleName() + "." + field.getName();
                                    collect(place, valueOf(field, null), patterns, 3);
                                }
                            }
                        });
    }

    private static void add(String place, Pattern pattern, Map<String, Pattern> patterns) {
        boolean known = patterns.values().stream()
                .anyMatch(p -> p.pattern().equals(pattern.pattern()) && p.flags() == pattern.flags());
        if (!known) {
            patterns.put(place + " " + pattern, pattern);
        }
    }

    private static Optional<Object> valueOf(Field field, Object owner) {
        try {
            field.setAccessible(true);
            return Optional.ofNullable(field.get(owner));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(String place, Object value, Map<String, Pattern> patterns, int depth) {
        Object bare = value instanceof Optional<?> held ? held.orElse(null) : value;
        if (bare instanceof Pattern pattern) {
            add(place, pattern, patterns);
        } else if (bare instanceof Collection<?> many && depth > 0) {
            many.forEach(one -> collect(place, one, patterns, depth - 1));
        } else if (bare instanceof Map<?, ?> map && depth > 0) {
            map.keySet().forEach(one -> collect(place, one, patterns, depth - 1));
            map.values().forEach(one -> collect(place, one, patterns, depth - 1));
        } else if (bare != null && depth > 0 && bare.getClass().isRecord() && isOurs(bare)) {
            for (Field field : bare.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    collect(place, valueOf(field, bare), patterns, depth - 1);
                }
            }
        }
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("fr.plume.");
    }

    /** The patterns written where they are used: {@code text.split("[ ,]+")}. */
    private static void literals(Map<String, Pattern> patterns) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f ->
                            f.toString().endsWith(".java") && !f.getParent().endsWith("cli"))
                    .toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    try {
                        Pattern pattern = Pattern.compile(written(literal.group(1)));
                        add(file.getFileName().toString(), pattern, patterns);
                    } catch (PatternSyntaxException e) {
                        // The beginning of a pattern that goes on behind a +: the constant is looked at whole.
                    }
                }
            }
        }
    }

    /** What a literal of Java says. */
    private static String written(String literal) {
        return UNICODE.matcher(literal)
                .replaceAll(u -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(u.group(1), 16))))
                .translateEscapes();
    }

    /** Said by a text of which too much was read. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A text that counts how many of its characters are read. */
    private record Counted(String text, long[] read) implements CharSequence {

        Counted(String text) {
            this(text, new long[1]);
        }

        @Override
        public char charAt(int index) {
            if (++read[0] > TOO_MANY) {
                throw new TooMuch();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
