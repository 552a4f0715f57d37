package fr.plume.article;

/** Finds formulas in TeX: {@code $x^2$}, {@code \(x = y\)}, {@code \begin{equation}…\end{equation}}. */
final class Formulas {

    /** Longer ones within a line are sums of money far apart; the limit keeps the search linear. */
    private static final int LONGEST = 300;

    private static final String BEGIN = "\\begin{";

    private Formulas() {}

    /** The offset after the formula that opens with the dollar sign at {@code start}, or -1: an amount is none. */
    static int dollars(String text, int start, int limit) {
        int from = start + 1;
        int close = from < limit && text.charAt(from) > ' ' ? closing(text, "$", from, limit) : -1;
        if (close <= from || text.charAt(close - 1) <= ' ') {
            return -1;
        }
        boolean counted = close + 1 < text.length() && Character.isDigit(text.charAt(close + 1));
        return !counted && isFormula(text, from, close) ? close + 1 : -1;
    }

    /** The offset after the formula or environment that opens with the backslash at {@code start}, or -1. */
    static int backslash(String text, int start, int limit, TemplateTags tags) {
        if (text.startsWith(BEGIN, start)) {
            int name = start + BEGIN.length();
            int brace = text.indexOf('}', name);
            boolean named = brace > name && brace - name < 20 && brace < limit;
            return named ? tags.find("\\end{" + text.substring(name, brace + 1), brace, limit) : -1;
        }
        int open = text.startsWith("\\\\", start) ? start + 2 : start + 1;
        if (open >= limit || text.charAt(open) != '(') {
            return -1;
        }
        String mark = text.substring(start, open) + ")";
        int close = closing(text, mark, open + 1, limit);
        return close > 0 && isFormula(text, open + 1, close) ? close + mark.length() : -1;
    }

    private static int closing(String text, String mark, int from, int limit) {
        int last = Math.min(limit, from + LONGEST) - mark.length();
        for (int i = from; i <= last && text.charAt(i) != '\n'; i++) {
            if (text.startsWith(mark, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a stretch holds a sign of mathematics, or is the name of a variable. */
    private static boolean isFormula(String text, int from, int to) {
        if (to - from == 1) {
            return Character.isLetter(text.charAt(from));
        }
        for (int i = from; i < to; i++) {
            if ("\\^_={}".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
