package fr.plume.check.rules;

import fr.plume.article.Prose;
import fr.plume.text.Characters;
import fr.plume.text.Folding;
import fr.plume.text.Repertoire;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A mark that refers to a source.
 *
 * @param start offset in the text, 0-based
 * @param end offset after it
 * @param number the number between square brackets; empty for the marks of a machine
 */
record Citation(int start, int end, String number) {

    private static final int LONGEST = 80;

    private static final Set<String> NOTES = Set.of("web", "doc", "source", "ref", "cite", "file", "page");

    private static final List<String> MACHINE = List.of(
            ":contentReference[",
            "oaicite",
            "citeturn",
            "turn0search",
            "turn0news",
            "turn1search",
            "turn0view",
            "[cite:",
            "[cite_start]",
            "[cite_end]",
            "[cite ");

    /** What may name a source before its number, folded. */
    private static final Set<String> NAMES = Set.of("source", "sources", "ref", "reference", "references");

    /** What a reference may begin with, among the first characters of Unicode. */
    private static final boolean[] BEGINS = new boolean[0x180];

    static {
        "[:oct".chars().forEach(c -> BEGINS[c] = true);
    }

    boolean numbered() {
        return !number.isEmpty();
    }

    /** Whether {@code prose} may hold one: most texts cannot. */
    static boolean mayBeIn(Prose prose) {
        Repertoire held = prose.repertoire();
        return held.mayHold('[')
                || held.mayHold('【')
                || held.mayHoldAny('\ue200', '\ue206')
                || held.mayHoldAny('0', '9') && prose.text().contains("turn")
                || prose.text().contains("cite");
    }

    /** The references in {@code text}, in order. */
    static List<Citation> in(String text) {
        List<Citation> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < BEGINS.length && !BEGINS[c]) {
                continue;
            }
            Citation citation = at(text, i);
            if (citation != null) {
                found.add(citation);
                i = citation.end() - 1;
            }
        }
        return found;
    }

    private static Citation at(String text, int i) {
        char c = text.charAt(i);
        if (c == '【') {
            int close = close(text, i, '】');
            return close < 0 ? null : new Citation(i, close + 1, "");
        }
        if (c >= '\ue200' && c <= '\ue206') {
            return new Citation(i, machineEnd(text, i), "");
        }
        if (c == '[') {
            int close = close(text, i, ']');
            String inside = close < 0 ? "" : text.substring(i + 1, close);
            String named = namedNumber(inside);
            if (!named.isEmpty()) {
                return new Citation(i, close + 1, named);
            }
            if (isNumber(inside) && !isIndex(text, i)) {
                return new Citation(i, close + 1, inside.startsWith("^") ? inside.substring(1) : inside);
            }
        }
        if (c == '[' && isMachineNote(text, i)) {
            return new Citation(i, close(text, i, ']') + 1, "");
        }
        if (c == 't' && isTurn(text, i)) {
            return new Citation(i, machineEnd(text, i), "");
        }
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        boolean word = c == 'o' && next == 'a' || c == 'c' && next == 'i' || c == 't' && next == 'u';
        if (word || c == ':' && next == 'c' || c == '[' && next == 'c') {
            for (String mark : MACHINE) {
                if (text.startsWith(mark, i)) {
                    return new Citation(i, machineEnd(text, i), "");
                }
            }
        }
        return null;
    }

    /** The number of « [Source 3] », « [réf. 2] »; empty for anything else. */
    private static String namedNumber(String inside) {
        int letters = 0;
        while (letters < inside.length() && Character.isLetter(inside.charAt(letters))) {
            letters++;
        }
        int number = letters;
        while (number < inside.length() && " :.\u00A0".indexOf(inside.charAt(number)) >= 0) {
            number++;
        }
        boolean named = number > letters && NAMES.contains(Folding.fold(inside.substring(0, letters)));
        return named && isNumber(inside.substring(number)) ? inside.substring(number) : "";
    }

    /** « [3†source] », « [web:3] ». */
    private static boolean isMachineNote(String text, int open) {
        int close = close(text, open, ']');
        String inside = close < 0 ? "" : text.substring(open + 1, close);
        boolean dagger = inside.indexOf('†') > 0 && Character.isDigit(inside.charAt(0));
        int colon = inside.indexOf(':');
        return dagger
                || colon > 0
                        && colon + 1 < inside.length()
                        && NOTES.contains(inside.substring(0, colon))
                        && inside.substring(colon + 1).chars().allMatch(Character::isDigit);
    }

    /** « turn2image3 », as a word. */
    private static boolean isTurn(String text, int start) {
        if (!text.startsWith("turn", start) || start > 0 && Character.isLetter(text.charAt(start - 1))) {
            return false;
        }
        int i = start + 4;
        int digits = i;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        int letters = i;
        while (i < text.length() && i - letters < LONGEST && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return letters > digits && i > letters && i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** Up to the end of the word, brackets and braces included. */
    private static int machineEnd(String text, int start) {
        int i = start;
        int depth = 0;
        while (i < text.length() && i - start < LONGEST) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            boolean part =
                    Character.isLetterOrDigit(c) || "[]{}=_:-^,".indexOf(c) >= 0 || c >= '\ue200' && c <= '\ue2ff';
            if (depth < 0 || !part && !(depth > 0 && c == ' ')) {
                break;
            }
            i++;
        }
        return Math.max(i, start + 1);
    }

    private static int close(String text, int open, char mark) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    /** « t[3] »: behind a lone letter or a name of a program it counts an element. */
    private static boolean isIndex(String text, int open) {
        int start = open;
        boolean underscore = false;
        while (start > 0
                && open - start < LONGEST
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_')) {
            start--;
            underscore |= text.charAt(start) == '_';
        }
        boolean lone = open - start == 1
                && Character.isLetter(text.charAt(start))
                && (start == 0 || Characters.isSpace(text.charAt(start - 1)));
        return lone || underscore || isInterval(text, open);
    }

    /** « l'intervalle [3, 5] ». */
    private static boolean isInterval(String text, int open) {
        String before = text.substring(Math.max(0, open - LONGEST), open).strip();
        return before.endsWith("intervalle") || before.endsWith("segment");
    }

    /** « 3 », « 1, 2 », « 1-3 », « ^4 »: numbers of three digits at most. */
    private static boolean isNumber(String inside) {
        boolean digit = false;
        int run = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            run = Character.isDigit(c) ? run + 1 : 0;
            digit |= run > 0;
            if (run > 3 || run == 0 && ", -–^".indexOf(c) < 0 || c == '^' && i > 0) {
                return false;
            }
        }
        return digit;
    }
}
