package fr.plume.article;

import fr.plume.text.Characters;

/** Finds bare web and mail addresses in running text, as GitHub's Markdown links them. */
final class Addresses {

    private static final String[] SCHEMES = {"https://", "http://", "ftp://", "mailto:", "www."};

    /** What ends a sentence rather than an address. */
    private static final String TRAILING = "?!.,:;*_~'\"»’…”";

    /** An address before its at sign is no longer in practice; the limit keeps the search linear. */
    private static final int LONGEST_LOCAL_PART = 64;

    private Addresses() {}

    /** Whether {@code text} may hold an address: false for nearly all text, and quickly. */
    static boolean possible(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.") || text.contains("mailto:");
    }

    /**
     * The next address in {@code text}.
     *
     * @return its start and end, or null when there is none at or after {@code from}
     */
    static int @org.jspecify.annotations.Nullable [] next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                int start = localPart(text, i, from);
                int end = start == i ? i : domain(text, i + 1);
                if (end > i + 1) {
                    return new int[] {start, end};
                }
            } else if ((c == 'h' || c == 'w' || c == 'f' || c == 'm' || c == 'H' || c == 'W') && startsWord(text, i)) {
                int end = web(text, i);
                if (end > i) {
                    return new int[] {i, end};
                }
            }
        }
        return null;
    }

    private static boolean startsWord(String text, int i) {
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
    }

    /** Where the web address at {@code start} ends, {@code start} when none begins there. */
    private static int web(String text, int start) {
        for (String scheme : SCHEMES) {
            int after = start + scheme.length();
            if (text.regionMatches(true, start, scheme, 0, scheme.length())
                    && after < text.length()
                    && Character.isLetterOrDigit(text.charAt(after))) {
                int end = after;
                while (end < text.length() && continues(text.charAt(end))) {
                    end++;
                }
                return trimmed(text, after, end);
            }
        }
        return start;
    }

    private static boolean continues(char c) {
        return !Characters.isSpace(c) && c != '<' && c != '>' && c != '«' && c != '»' && c != Characters.OBJECT;
    }

    /** The end without final punctuation and without a closing bracket that is not opened in the address. */
    private static int trimmed(String text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
        int last = end;
        while (last > start) {
            char c = text.charAt(last - 1);
            if (TRAILING.indexOf(c) >= 0) {
                last--;
            } else if ((c == ')' || c == ']') && open < 0) {
                open++;
                last--;
            } else {
                break;
            }
        }
        return last;
    }

    private static int localPart(String text, int at, int from) {
        int start = at;
        int limit = Math.max(from, at - LONGEST_LOCAL_PART);
        while (start > limit && isLocal(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLocal(char c) {
        return isAsciiWord(c) || c == '.' || c == '+' || c == '-' || c == '_';
    }

    /** Where the domain at {@code start} ends; {@code start} when it has no dot between letters or digits. */
    private static int domain(String text, int start) {
        int end = start;
        boolean dotted = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean dot = c == '.' && end > start && end + 1 < text.length() && isAsciiWord(text.charAt(end + 1));
            if (!isAsciiWord(c) && c != '-' && !dot) {
                break;
            }
            dotted |= dot;
            end++;
        }
        return dotted ? end : start;
    }

    private static boolean isAsciiWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
