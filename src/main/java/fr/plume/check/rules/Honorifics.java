package fr.plume.check.rules;

import java.util.List;

/** Short titles that stay on one line with the name behind them: « Mme Dupont », « Dr Martin ». */
final class Honorifics {

    private static final List<String> SHORT = List.of("Mmes", "Mme", "Mlles", "Mlle", "Mgr", "Dr", "Pr", "Drs", "Prs");

    private Honorifics() {}

    /** The offset of the last letter of the title of a person that begins at {@code start}; -1 when none does. */
    static int last(String text, int start) {
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return -1;
        }
        for (String title : SHORT) {
            int end = start + title.length();
            if (end < text.length() && text.charAt(end) == ' ' && text.startsWith(title, start)) {
                return end - 1;
            }
        }
        return -1;
    }

    /** Whether a name stands one plain space behind the title whose last letter is at {@code last}. */
    static boolean namesPerson(String text, int last) {
        int name = last + 2;
        return name + 1 < text.length()
                && Character.isUpperCase(text.charAt(name))
                && Character.isLetter(text.charAt(name + 1));
    }
}
