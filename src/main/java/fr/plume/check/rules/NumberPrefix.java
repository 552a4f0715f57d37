package fr.plume.check.rules;

import fr.plume.text.Characters;
import fr.plume.text.Folding;
import java.util.Set;

/** A number typed at the head of a heading: « 1. », « 2) », « a) », « II – », « N° 4 : », « Étape 3 : », « 1.2 ». */
final class NumberPrefix {

    private static final Set<String> LABELS = RuleData.words("numbered-labels.txt");

    /** A year or a quantity has more digits. */
    private static final int MAX_DIGITS = 2;

    private final String text;
    private int at;

    private NumberPrefix(String text) {
        this.text = text;
    }

    /** The offset in {@code heading} after its number and the space behind it; 0 when it has none, or nothing else. */
    static int end(String heading) {
        NumberPrefix prefix = new NumberPrefix(heading);
        prefix.spaces();
        boolean labelled = prefix.label();
        boolean sign = !labelled && prefix.sign();
        boolean drawn = !labelled && prefix.drawn();
        sign |= drawn;
        boolean numbered = drawn || prefix.arabic() || !sign && (prefix.roman() || !labelled && prefix.letter());
        if (!numbered || !prefix.separator(labelled, sign)) {
            return 0;
        }
        // « 3 – 2 : la victoire » is a score.
        return prefix.at < heading.length() && !Character.isDigit(heading.charAt(prefix.at)) ? prefix.at : 0;
    }

    /** « Étape 3 », « Astuce n° 2 »: reads over the noun when a number follows. */
    private boolean label() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || !LABELS.contains(Folding.fold(text.substring(at, end)))) {
            return false;
        }
        int before = at;
        at = end;
        spaces();
        if (text.startsWith("n°", at) || text.startsWith("nº", at)) {
            at += 2;
            spaces();
        }
        if (at == end) {
            at = before;
            return false;
        }
        return true;
    }

    /** « N° 1 », « #1 »: reads over the sign. */
    private boolean sign() {
        int before = at;
        boolean number = text.startsWith("N°", at)
                || text.startsWith("n°", at)
                || text.startsWith("Nº", at)
                || text.startsWith("nº", at);
        if (number || text.startsWith("#", at)) {
            at += number ? 2 : 1;
            spaces();
        }
        return at > before;
    }

    /** « ① », « 1️⃣ », « (1) »: a figure that is a picture, or stands between brackets. */
    private boolean drawn() {
        int before = at;
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c >= '\u2460' && c <= '\u2473' || c >= '\u2776' && c <= '\u2793') {
            at++;
        } else if (c >= '0' && c <= '9') {
            int mark = text.startsWith("\uFE0F", at + 1) ? at + 2 : at + 1;
            at = text.startsWith("\u20E3", mark) ? mark + 1 : at;
        } else if (c == '(') {
            at++;
            at = arabic() && text.startsWith(")", at) ? at + 1 : before;
        }
        return at > before;
    }

    /** « a) », « A. Le cadre »: one letter with a bracket behind it, or a capital from A to H with a stop, a space and a word. */
    private boolean letter() {
        boolean bracket = at + 1 < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == ')';
        boolean stop = text.startsWith(". ", at + 1)
                && text.charAt(at) >= 'A'
                && text.charAt(at) <= 'H'
                && at + 4 < text.length()
                && Character.isLetter(text.charAt(at + 4))
                && text.charAt(at + 4) != '.';
        boolean one = bracket || stop;
        at += one ? 1 : 0;
        return one;
    }

    private boolean arabic() {
        int start = at;
        int digits = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean joins = c == '.' && digits > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(c) && !joins) {
                break;
            }
            digits = joins ? 0 : digits + 1;
            if (digits > MAX_DIGITS) {
                at = start;
                return false;
            }
            at++;
        }
        return at > start;
    }

    private boolean roman() {
        int start = at;
        while (at < text.length() && "IVX".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > start;
    }

    /**
     * A stop or bracket with a space behind it; or a colon or dash, which « 24 – heures » needs on both sides and « Étape 3 :
     * » may have on one; or, in « 1.2 Titre » and « #1 Titre », the space alone.
     */
    private boolean separator(boolean labelled, boolean sign) {
        boolean decimal = text.substring(0, at).indexOf('.') > 0;
        int before = at;
        spaces();
        if (at == text.length()) {
            return false;
        }
        char mark = text.charAt(at);
        boolean close = mark == '.' || mark == ')' || mark == '/' || mark == '°';
        boolean apart = mark == '–' || mark == '—' || mark == '-' || mark == ':';
        if (close && at == before || apart) {
            at++;
            int behind = at;
            spaces();
            return at > behind;
        }
        return (decimal || sign) && at > before;
    }

    private void spaces() {
        while (at < text.length() && Characters.isSpace(text.charAt(at))) {
            at++;
        }
    }
}
