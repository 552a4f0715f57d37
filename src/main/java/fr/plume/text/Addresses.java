package fr.plume.text;

import java.util.Locale;
import java.util.Set;

/** Finds the addresses written out in a text: URLs, host names with a path, e-mail addresses, hashtags and mentions. */
final class Addresses {

    /** No host name is longer (RFC 1035); the bound keeps the search linear. */
    private static final int LONGEST_HOST = 255;

    private static final class Domains {
        static final Set<String> TOP = DataFile.set("top-level-domains.txt");
    }

    /** One of these is in every address that does not begin with {@code www.}. */
    static final String SIGNS = "@#/";

    private final String text;
    /** The stretch between spaces looked at last. */
    private int chunkEnd;
    /** Whether that stretch holds a sign of an address. */
    private boolean suspect;

    Addresses(String text) {
        this.text = text;
    }

    /** Where the address that begins at {@code start}, the start of a word, ends; {@code start} when none begins there. */
    int endAt(int start) {
        if (start >= chunkEnd) {
            look(start);
        }
        if (!suspect) {
            return start;
        }
        if (start > 0 && tagged(start)) {
            return endOfTag(start);
        }
        int i = start;
        boolean host = false;
        int label = start;
        int limit = Math.min(chunkEnd, start + LONGEST_HOST);
        while (i < limit) {
            char c = text.charAt(i);
            if (c == ':' && text.startsWith("://", i)) {
                return endOfUrl(i);
            }
            if (c == '@') {
                return hasDotBehind(i) ? endOfHost(i + 1) : start;
            }
            if (c == '/') {
                return host && Domains.TOP.contains(text.substring(label, i).toLowerCase(Locale.ROOT))
                        ? endOfUrl(i)
                        : start;
            }
            if (c == '.') {
                host = true;
                label = i + 1;
                if (i - start == 3 && text.regionMatches(true, start, "www", 0, 3)) {
                    return endOfUrl(i);
                }
            } else if (!isNameChar(c)) {
                return start;
            }
            i++;
        }
        return start;
    }

    private void look(int start) {
        int i = start;
        boolean at = start > 0 && (text.charAt(start - 1) == '#' || text.charAt(start - 1) == '@');
        boolean dot = false;
        boolean slash = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '@' || c == '#') {
                at = true;
            } else if (c == '.') {
                dot = true;
            } else if (c == '/') {
                slash = true;
            } else if (c <= ' ' || (c > 0x7f && (Characters.isSpace(c) || c == Characters.OBJECT))) {
                break;
            }
            i++;
        }
        chunkEnd = i;
        suspect = at || slash || (dot && text.regionMatches(true, start, "www.", 0, 4));
    }

    /** Whether a number sign or an at sign of its own stands before: {@code C#} is no hashtag, {@code #1} no more. */
    private boolean tagged(int start) {
        char mark = text.charAt(start - 1);
        boolean free = start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2));
        return free && (mark == '@' || mark == '#') && Character.isLetter(text.charAt(start));
    }

    private int endOfTag(int start) {
        int i = start;
        while (i < chunkEnd && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        return i;
    }

    private boolean hasDotBehind(int at) {
        int end = endOfHost(at + 1);
        for (int i = at + 2; i < end; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    /** The last letter or digit of the host name that begins at {@code start}. */
    private int endOfHost(int start) {
        int i = start;
        int end = start;
        int limit = Math.min(chunkEnd, start + LONGEST_HOST);
        while (i < limit && isNameChar(text.charAt(i))) {
            i++;
            end = Character.isLetterOrDigit(text.charAt(i - 1)) ? i : end;
        }
        return end;
    }

    /** To the end of the chunk, the marks that close a sentence or a bracket around the address left out. */
    private int endOfUrl(int start) {
        int end = start;
        while (end < chunkEnd && "<>\"«»“”".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && ".,;:!?)]}'’…*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == '+' || c == '%';
    }
}
