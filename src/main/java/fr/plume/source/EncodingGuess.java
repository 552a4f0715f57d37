package fr.plume.source;

import fr.plume.text.Characters;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of bytes that neither are UTF-8 nor say what they are.
 *
 * <p>The detector of Mozilla tells scripts apart (Cyrillic, Japanese…). Between the encodings of Western Europe it cannot
 * choose, since every byte is a character in each: there the text decides, read in each of them. {@code ½} inside a word
 * and {@code ¤} after a figure are {@code œ} and {@code €} of ISO-8859-15 read as Windows-1252.
 */
final class EncodingGuess {

    private static final int LOOKED_AT = 1 << 16;

    private static final List<Charset> WESTERN = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("ISO-8859-15"),
            Charset.forName("x-MacRoman"),
            Charset.forName("IBM850"));

    /** What the detector answers with confidence; its other single-byte answers are often French in disguise. */
    private static final Set<String> TRUSTED =
            Set.of("SHIFT_JIS", "EUC-JP", "ISO-2022-JP", "BIG5", "GB18030", "EUC-KR", "EUC-TW", "HZ-GB-2312", "TIS620");

    private static final Set<String> IF_NOT_WESTERN =
            Set.of("WINDOWS-1251", "KOI8-R", "ISO-8859-5", "IBM866", "IBM855", "WINDOWS-1253", "ISO-8859-7");

    private static final String LETTERS = "àâäæçéèêëîïôöœùûüÿñáíóúìòãõåøßÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸÑ";
    private static final String MARKS = "«»’‘“”…–—€°·²³ªº•¿¡£§\u00a0";

    private EncodingGuess() {}

    /** The text of {@code bytes} in the likeliest encoding. */
    static Decoded guess(byte[] bytes) {
        Optional<Decoded> mixed = mostlyUtf8(bytes);
        if (mixed.isPresent()) {
            return mixed.get();
        }
        byte[] head = bytes.length > LOOKED_AT ? java.util.Arrays.copyOf(bytes, LOOKED_AT) : bytes;
        Charset best = WESTERN.get(0);
        int bestScore = Integer.MIN_VALUE;
        for (Charset charset : WESTERN) {
            int score = score(new String(head, charset));
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        Charset chosen = detected(head, bestScore).orElse(best);
        return new Decoded(new String(bytes, chosen), chosen.name(), true);
    }

    /** A text of two sources: UTF-8 with a few bytes of Windows-1252, read as each piece was written. */
    private static Optional<Decoded> mostlyUtf8(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        Charset single = WESTERN.get(0);
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = utf8Length(bytes, i);
            if (length == 0) {
                bad++;
                text.append(new String(bytes, i, 1, single));
                i++;
            } else {
                good += length > 1 ? 1 : 0;
                text.append(
                        length == 1
                                ? String.valueOf((char) bytes[i])
                                : new String(bytes, i, length, StandardCharsets.UTF_8));
                i += length;
            }
        }
        boolean mostly = good >= 3 && good > 4 * bad;
        return mostly ? Optional.of(new Decoded(text.toString(), "UTF-8", true)) : Optional.empty();
    }

    /** Bytes of the well-formed sequence at {@code i}, 0 when there is none. */
    private static int utf8Length(byte[] b, int i) {
        int first = b[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xC2 && first < 0xE0
                ? 2
                : first >= 0xE0 && first < 0xF0 ? 3 : first >= 0xF0 && first < 0xF5 ? 4 : 0;
        if (length == 0 || i + length > b.length) {
            return 0;
        }
        return Decoder.strictly(java.util.Arrays.copyOfRange(b, i, i + length), 0, StandardCharsets.UTF_8)
                        .isPresent()
                ? length
                : 0;
    }

    private static Optional<Charset> detected(byte[] head, int westernScore) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(head, 0, head.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean taken = name != null && (TRUSTED.contains(name) || (IF_NOT_WESTERN.contains(name) && westernScore < 0));
        return taken ? Decoder.charset(name) : Optional.empty();
    }

    /** How much a text looks like French, or like a neighbour of it; only what is not ASCII tells. */
    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                score += score(c, i == 0 ? ' ' : text.charAt(i - 1), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
            }
        }
        return score;
    }

    private static int score(char c, char before, char after) {
        boolean inWord = isAsciiLetter(before) || isAsciiLetter(after);
        if (LETTERS.indexOf(c) >= 0) {
            boolean shouting = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean alone = !inWord && (c == 'œ' || c == 'Œ');
            return shouting || alone ? -3 : inWord ? 2 : 1;
        }
        if (c == '€') {
            return Character.isDigit(before) || Characters.isSpace(before) ? 3 : -1;
        }
        if (MARKS.indexOf(c) >= 0) {
            boolean splits = isAsciiLetter(before) && isAsciiLetter(after) && c != '’' && c != '·' && c != '–';
            return splits ? -2 : 1;
        }
        boolean fraction = c == '½' || c == '¼' || c == '¾';
        if (fraction && !isAsciiLetter(before) && !isAsciiLetter(after)) {
            return 0;
        }
        return -3;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
