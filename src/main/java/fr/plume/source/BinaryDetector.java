package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells text from what is none. */
final class BinaryDetector {

    /** Control characters a text may hold by accident: one in so many bytes. */
    private static final int BYTES_PER_CONTROL = 50;

    private static final int LOOKED_AT = 1 << 16;

    /** First bytes of common formats (their published signatures), and what people call them. */
    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("\u0089PNG", "PNG");
        SIGNATURES.put("\u00ff\u00d8\u00ff", "JPEG");
        SIGNATURES.put("GIF8", "GIF");
        SIGNATURES.put("%PDF-", "PDF");
        SIGNATURES.put("{\\rtf", "RTF");
        SIGNATURES.put("\u00d0\u00cf\u0011\u00e0", "Word 97-2003 (.doc)");
        SIGNATURES.put("PK\u0003\u0004", "ZIP");
        SIGNATURES.put("\u001f\u008b", "gzip");
        SIGNATURES.put("BZh", "bzip2");
        SIGNATURES.put("7z\u00bc\u00af", "7z");
        SIGNATURES.put("\u007fELF", "ELF");
        SIGNATURES.put("RIFF", "RIFF");
        SIGNATURES.put("OggS", "Ogg");
        SIGNATURES.put("ID3", "MP3");
        SIGNATURES.put("SQLite format 3", "SQLite");
    }

    private BinaryDetector() {}

    /** The name of the format whose signature the bytes begin with. */
    static Optional<String> signature(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        return SIGNATURES.entrySet().stream()
                .filter(e -> head.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** UTF-16 without a mark: every second byte of Western text is 0. */
    static Optional<Charset> wideEncoding(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = looked / 2;
        if (pairs >= 8 && odd > pairs * 7 / 10 && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs >= 8 && even > pairs * 7 / 10 && odd == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /**
     * Does nothing for text.
     *
     * @throws NoTextException when the bytes are a known binary format, hold a NUL, or too many control characters
     */
    static void refuse(String name, byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, LOOKED_AT);
        boolean nul = false;
        for (int i = 0; i < looked; i++) {
            int c = bytes[i];
            nul |= c == 0;
            controls += c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' ? 1 : 0;
        }
        Optional<String> format = signature(bytes);
        // "RIFF" or "ID3" may begin a text; controls or a NUL beside it settle the matter.
        boolean sure = format.isPresent() && (controls > 0 || isTextual(format.get()));
        if (sure) {
            throw new NoTextException(Message.of("source.binary-format", name, format.get()));
        }
        if (nul || controls > 1 + looked / BYTES_PER_CONTROL) {
            throw new NoTextException(Message.of("source.binary", name));
        }
    }

    private static boolean isTextual(String format) {
        return format.equals("PDF") || format.equals("RTF");
    }
}
