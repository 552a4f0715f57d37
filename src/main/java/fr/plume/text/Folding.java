package fr.plume.text;

import java.text.Normalizer;

/** Makes alike what differs only in case, accents, ligatures, apostrophes, hyphens or spaces. */
public final class Folding {

    /** U+00C0 to U+017F without their accents, in lower case; a {@code *} stands for what takes two letters or is no letter. */
    private static final String LATIN = "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
            + "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private Folding() {}

    /**
     * {@code text} in lower case without accents; {@code œ} is {@code oe}, {@code æ} is {@code ae}; every apostrophe is
     * straight, every hyphen plain, every space or line break a plain space; invisible characters are gone. Composed and
     * decomposed accents give the same.
     */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            fold(c, folded);
        }
        return folded.toString();
    }

    /** The letters and digits of {@link #fold}, one space wherever anything else stood: two headings alike have one key. */
    public static String key(String text) {
        String folded = fold(text);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                key.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return key.toString();
    }

    private static void fold(int c, StringBuilder out) {
        if (c < 0x80) {
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' ? ' ' : (char) c);
        } else if (c >= 0xc0 && c < 0xc0 + LATIN.length() && LATIN.charAt(c - 0xc0) != '*') {
            out.append(LATIN.charAt(c - 0xc0));
        } else {
            rare(c, out);
        }
    }

    private static void rare(int c, StringBuilder out) {
        switch (c) {
            case 'œ', 'Œ' -> out.append("oe");
            case 'æ', 'Æ' -> out.append("ae");
            case 'ß', 'ẞ' -> out.append("ss");
            case 'þ', 'Þ' -> out.append("th");
            case 'ĳ', 'Ĳ' -> out.append("ij");
            case '\u2018', '\u2019', '\u02bc', '\u201b' -> out.append('\'');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> out.append('-');
            default -> other(c, out);
        }
    }

    private static void other(int c, StringBuilder out) {
        if (Characters.isSpace(c)) {
            out.append(' ');
        } else if (!Characters.isInvisible(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
            String bare = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            for (int k = 0; k < bare.length(); ) {
                int part = bare.codePointAt(k);
                k += Character.charCount(part);
                if (Character.getType(part) != Character.NON_SPACING_MARK) {
                    out.appendCodePoint(Character.toLowerCase(part));
                }
            }
        }
    }
}
