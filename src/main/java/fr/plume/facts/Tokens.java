package fr.plume.facts;

import fr.plume.text.Characters;
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Splits the text of a block into words, figures and marks: what all extractors read. */
final class Tokens {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens reader = new Tokens(text);
        int i = 0;
        while (i < text.length()) {
            i = reader.next(i);
        }
        return List.copyOf(reader.tokens);
    }

    private int next(int i) {
        int c = text.codePointAt(i);
        if (Characters.isSpace(c)) {
            return i + Character.charCount(c);
        }
        if (isDigit(c)) {
            int end = endOfNumber(i);
            add(Token.Kind.NUMBER, i, end);
            return end;
        }
        if (Character.isLetter(c)) {
            int end = endOfWord(i);
            add(Token.Kind.WORD, i, end);
            return end;
        }
        int end = i + Character.charCount(c);
        add(Token.Kind.MARK, i, end);
        return end;
    }

    private void add(Token.Kind kind, int start, int end) {
        String written = text.substring(start, end);
        tokens.add(new Token(kind, start, end, written, kind == Token.Kind.WORD ? Folding.fold(written) : written));
    }

    private int endOfWord(int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '²'
                    && c != '³') {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private int endOfNumber(int start) {
        int end = digits(start);
        if (end - start <= 3) {
            int grouped = end;
            while (grouped < text.length()
                    && isGroupSpace(text.charAt(grouped))
                    && digits(grouped + 1) == grouped + 4) {
                grouped += 4;
            }
            end = grouped;
        }
        while (end + 1 < text.length() && isPoint(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
            end = digits(end + 1);
        }
        return end;
    }

    /** A space, or the apostrophe that Switzerland groups with. */
    private static boolean isGroupSpace(char c) {
        return c == ' ' || Characters.isNoBreakSpace(c) || c == '\u2009' || Characters.isApostrophe(c);
    }

    private static boolean isPoint(char c) {
        return c == ',' || c == '.';
    }

    private int digits(int start) {
        int i = start;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
