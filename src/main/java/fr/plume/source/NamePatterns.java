package fr.plume.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many patterns of names, looked for at the start of every word of a name. Alternatives are kept by their first letter,
 * since a page has thousands of names and a long alternation is tried at each of their characters.
 */
final class NamePatterns<T extends Comparable<T>> {

    private record Entry<T>(Pattern pattern, T value) {}

    private final Map<Character, List<Entry<T>>> byLetter = new HashMap<>();

    /** Adds alternatives; those outside parentheses are cut apart. */
    void add(String alternatives, T value) {
        Map<Character, StringBuilder> grouped = new HashMap<>();
        for (String one : cut(alternatives)) {
            char letter = one.replaceAll("\\(\\?<![^)]*\\)", "").charAt(0);
            StringBuilder group = grouped.computeIfAbsent(letter, l -> new StringBuilder());
            group.append(group.length() == 0 ? "" : "|").append(one);
        }
        grouped.forEach((letter, group) -> byLetter.computeIfAbsent(letter, l -> new ArrayList<>())
                .add(new Entry<>(Pattern.compile("(?:" + group + ")(?![a-z])"), value)));
    }

    private static List<String> cut(String alternatives) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < alternatives.length(); i++) {
            char c = alternatives.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(alternatives.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(alternatives.substring(start));
        return parts;
    }

    /** The least value of all that match at the start of a word. */
    Optional<T> first(String names) {
        T best = null;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean starts = isLetter(c) && (i == 0 || !isLetter(names.charAt(i - 1)));
            List<Entry<T>> entries = starts ? byLetter.get(c) : null;
            if (entries == null) {
                continue;
            }
            for (Entry<T> entry : entries) {
                Matcher m = entry.pattern().matcher(names);
                boolean better = best == null || entry.value().compareTo(best) < 0;
                if (better
                        && m.region(i, names.length())
                                .useTransparentBounds(true)
                                .lookingAt()) {
                    best = entry.value();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
