package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text.
 *
 * <p>First found wins: the encoding that the writer names, a byte-order mark, valid UTF-8, the encoding that the page or
 * server declares, a guess.
 */
public final class Decoder {

    private static final String REPLACEMENT = "\ufffd";

    private Decoder() {}

    /**
     * The text of a file.
     *
     * @param name what messages call the file
     * @param bytes its content
     * @param asked the encoding that the writer names
     * @param declared the encoding that a page or server declares; ignored when unknown or when the bytes refuse it
     * @throws NoTextException when it is binary, or not in the encoding that the writer names
     */
    public static Decoded decode(String name, byte[] bytes, Optional<Charset> asked, Optional<String> declared) {
        if (asked.isPresent()) {
            return strictly(bytes, 0, asked.get())
                    .map(text -> new Decoded(withoutMark(text), asked.get().name(), false))
                    .orElseThrow(() -> new NoTextException(Message.of(
                            "source.not-in-encoding", name, asked.get().name())));
        }
        Optional<Decoded> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = BinaryDetector.wideEncoding(bytes);
        if (wide.isPresent()) {
            return new Decoded(new String(bytes, wide.get()), wide.get().name(), true);
        }
        BinaryDetector.refuse(name, bytes);
        Optional<String> utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), "UTF-8", false);
        }
        return declared.flatMap(Decoder::charset)
                .flatMap(c -> strictly(bytes, 0, c).map(text -> new Decoded(text, c.name(), false)))
                .orElseGet(() -> EncodingGuess.guess(bytes));
    }

    private static Optional<Decoded> marked(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            // A file cut at a fixed size may end inside a character; the mark still says what it is.
            return Optional.of(new Decoded(lenient(b, 3, StandardCharsets.UTF_8), "UTF-8", false));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Decoded(lenient(b, 4, Charset.forName("UTF-32LE")), "UTF-32LE", false));
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Decoded(lenient(b, 4, Charset.forName("UTF-32BE")), "UTF-32BE", false));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(new Decoded(lenient(b, 2, StandardCharsets.UTF_16LE), "UTF-16LE", false));
        }
        if (starts(b, 0xFE, 0xFF)) {
            return Optional.of(new Decoded(lenient(b, 2, StandardCharsets.UTF_16BE), "UTF-16BE", false));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset).replace(REPLACEMENT, "");
    }

    /** The text when every byte is one of {@code charset}'s. */
    static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * The encoding of that name; what pages call ISO-8859-1 is read as Windows-1252, as every browser does (WHATWG Encoding).
     */
    static Optional<Charset> charset(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        try {
            Charset found = Charset.forName(wanted);
            boolean latin1 = found.equals(StandardCharsets.ISO_8859_1) || found.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin1 ? Charset.forName("windows-1252") : found);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
