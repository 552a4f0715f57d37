package fr.plume.check.rules;

import fr.plume.text.Repertoire;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text whose bytes were read in the wrong encoding.
 *
 * @param start offset in the text, 0-based
 * @param end offset after it
 * @param meant what the bytes say in UTF-8 or Windows-1252; empty when they are lost
 */
record Misread(int start, int end, String meant) {

    private static final char LOST = '\ufffd';

    /** UTF-8 read as Windows-1252 begins with one of these: C2, C3, C5, C6, CB, E2, EF, F0. */
    private static final String LEADS = "ÂÃÅÆËâïð";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A stretch looked at in one go. */
    private static final int LONGEST = 64;

    /** A quotation that only shows such a stretch goes no further on either side. */
    private static final int QUOTED = 40;

    /** Text can be misread more than once. */
    private static final int ROUNDS = 3;

    /** Whether a text of these characters can have been misread. */
    static boolean mayBeIn(Repertoire held) {
        return held.mayHold(LOST) || held.mayHoldAny(LEADS) || held.mayHoldAny('\u0080', '\u009f');
    }

    /** The misread stretches of {@code text}, in order; one that stands alone between quotation marks is spoken of. */
    static List<Misread> in(String text) {
        List<Misread> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            Misread misread = null;
            if (c == LOST) {
                int end = i + 1;
                while (end < text.length() && text.charAt(end) == LOST) {
                    end++;
                }
                misread = new Misread(i, end, "");
            } else if (c <= 0x9f) {
                misread = new Misread(i, i + 1, new String(new byte[] {(byte) c}, WINDOWS));
            } else if (LEADS.indexOf(c) >= 0) {
                misread = utf8(text, i);
            }
            if (misread != null) {
                if (!quoted(text, misread)) {
                    found.add(misread);
                }
                i = misread.end() - 1;
            }
        }
        return found;
    }

    private static Misread utf8(String text, int start) {
        int end = start;
        int next = sequenceEnd(text, end);
        while (next > end && end - start < LONGEST) {
            end = next;
            next = sequenceEnd(text, end);
        }
        if (end > start) {
            String meant = decoded(text.substring(start, end));
            return meant == null ? null : new Misread(start, end, meant);
        }
        // The no-break space of « Ã  » often became a plain one.
        boolean grave = text.charAt(start) == 'Ã'
                && start + 1 < text.length()
                && text.charAt(start + 1) == ' '
                && (start == 0 || !Character.isUpperCase(text.charAt(start - 1)));
        return grave ? new Misread(start, start + 1, "à") : null;
    }

    /** Where the bytes of one character of UTF-8 end that begin at {@code start}; {@code start} when none do. */
    private static int sequenceEnd(String text, int start) {
        int lead = start < text.length() ? toByte(text.charAt(start)) : 0;
        int length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
        if (length == 0 || lead >= 0xf5 || start + length > text.length()) {
            return start;
        }
        for (int i = start + 1; i < start + length; i++) {
            int value = toByte(text.charAt(i));
            if (value < 0x80 || value > 0xbf) {
                return start;
            }
        }
        return start + length;
    }

    private static String decoded(String garbled) {
        String now = garbled;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = new byte[now.length()];
            for (int i = 0; i < bytes.length; i++) {
                int value = toByte(now.charAt(i));
                if (value < 0x80) {
                    return round == 0 ? null : now;
                }
                bytes[i] = (byte) value;
            }
            try {
                now = StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return round == 0 ? null : now;
            }
        }
        return now;
    }

    /** The byte of Windows-1252 that shows as {@code c}; 0 when there is none. */
    private static int toByte(char c) {
        if (c < 0x80) {
            return 0;
        }
        if (c <= 0xff) {
            return c;
        }
        byte[] bytes = String.valueOf(c).getBytes(WINDOWS);
        return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xff : 0;
    }

    /** Whether it stands in a word or two between quotation marks: an example of what goes wrong. */
    private static boolean quoted(String text, Misread misread) {
        int before = misread.start() - 1;
        int first = Math.max(0, misread.start() - QUOTED);
        while (before >= first && isQuotable(text.charAt(before))) {
            before--;
        }
        int after = misread.end();
        int last = Math.min(text.length(), misread.end() + QUOTED);
        while (after < last && isQuotable(text.charAt(after))) {
            after++;
        }
        return before >= first
                && after < last
                && "«“\"‘'(".indexOf(text.charAt(before)) >= 0
                && "»”\"’')".indexOf(text.charAt(after)) >= 0;
    }

    private static boolean isQuotable(char c) {
        return c != '\n' && "«»“”\"‘’'()".indexOf(c) < 0;
    }
}
