package fr.plume.check.rules;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line that speaks about the text it stands in: « Méta-description : … », « (712 mots) ».
 *
 * @param start offset of the line in the block's text, 0-based
 * @param end offset after it, its line break excluded
 * @param kind what it says
 * @param label its label, folded; empty when it has none
 * @param value what stands behind the label
 */
record NoteLine(int start, int end, Kind kind, String label, String value) {

    private static final Map<String, Kind> LABELS = labels();

    /** A label is no longer than this; more is a sentence with a colon in it. */
    private static final int LABEL = 60;

    /** What may stand before a label in English: « Suggested slug ». */
    private static final Set<String> QUALIFIERS = Set.of(
            "suggested", "proposed", "recommended", "optimized", "optimised", "primary", "main", "target", "secondary");

    /** What may stand behind the unit of a count. */
    private static final Set<String> BEHIND = Set.of("environ", "total", "au");

    enum Kind {
        SEARCH,
        COUNT,
        TITLE,
        /** « [Fin de l'article] ». */
        END
    }

    /** The note that the line {@code [start, end)} of {@code text} is. */
    static Optional<NoteLine> of(String text, int start, int end) {
        // A long line whose first words no colon follows is no note, as nearly all lines.
        if (end - start > 2 * LABEL && !hasColon(text, start, start + 2 * LABEL)) {
            return Optional.empty();
        }
        String line = text.substring(start, end).strip();
        int colon = line.indexOf(':');
        if (colon > 0 && colon <= LABEL && !line.startsWith("//", colon + 1)) {
            String label = label(line.substring(0, colon));
            Kind kind = labelled(label);
            String value = line.substring(colon + 1).strip();
            boolean holds = kind == Kind.SEARCH
                    || kind == Kind.TITLE && !value.isEmpty()
                    || kind == Kind.COUNT && counts(label, value);
            return holds ? Optional.of(new NoteLine(start, end, kind, label, value)) : Optional.empty();
        }
        if (line.length() > LABEL) {
            return Optional.empty();
        }
        String bare = folded(line);
        if (isCount(bare)) {
            return Optional.of(new NoteLine(start, end, Kind.COUNT, "", line));
        }
        return bare.equals("fin de l'article") || bare.equals("fin du texte") || bare.equals("end of article")
                ? Optional.of(new NoteLine(start, end, Kind.END, "", line))
                : Optional.empty();
    }

    private static boolean hasColon(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    /** The kind of a folded label; its first words decide. */
    private static Kind labelled(String label) {
        int space = label.indexOf(' ');
        if (space > 0 && QUALIFIERS.contains(label.substring(0, space))) {
            return labelled(label.substring(space + 1));
        }
        for (int cut = label.length(); cut > 0; cut = label.lastIndexOf(' ', cut - 1)) {
            Kind kind = LABELS.get(label.substring(0, cut));
            if (kind != null) {
                // « Titre » may only stand alone: « Titre de séjour : » is a subject.
                return kind == Kind.TITLE && cut < label.length() ? null : kind;
            }
        }
        return null;
    }

    private static boolean counts(String label, String value) {
        boolean number = !value.isEmpty() && (Character.isDigit(value.charAt(0)) || isCount(folded(value)));
        return number && (label.contains("mots") || label.contains("word") || isCount(folded(value)));
    }

    /** « environ 700 mots », « 712 words ». */
    static boolean isCount(String folded) {
        String[] words = folded.split(" ");
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        int last = words.length - 1;
        while (last > 1 && BEHIND.contains(words[last])) {
            last--;
        }
        String unit = words[last];
        boolean number = false;
        for (int i = 0; i < last; i++) {
            boolean digits = !words[i].isEmpty() && words[i].chars().allMatch(Character::isDigit);
            number |= digits;
            if (!digits
                    && !words[i].equals("environ")
                    && !words[i].equals("a")
                    && !words[i].equals("about")
                    && !words[i].equals("total")
                    && !words[i].equals("approximately")
                    && !words[i].equals("texte")
                    && !words[i].equals("de")
                    && !words[i].equals("article")) {
                return false;
            }
        }
        return number && (unit.equals("mots") || unit.equals("words"));
    }

    /** A label without what stands between parentheses behind it. */
    private static String label(String text) {
        int paren = text.indexOf('(');
        return folded(paren > 0 ? text.substring(0, paren) : text);
    }

    /** Lower case without accents; marks and hyphens are spaces. */
    static String folded(String text) {
        String bare = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (c == '\'' || c == '’') {
                out.append('\'');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && out.length() > 0
                    && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private static Map<String, Kind> labels() {
        Map<String, Kind> labels = new HashMap<>();
        for (String line : RuleData.lines("note-labels.txt")) {
            int arrow = line.indexOf(" => ");
            labels.put(
                    line.substring(0, arrow),
                    Kind.valueOf(line.substring(arrow + 4).toUpperCase(Locale.ROOT)));
        }
        return labels;
    }
}
