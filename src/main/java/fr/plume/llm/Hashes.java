package fr.plume.llm;

import fr.plume.prompt.Prompt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The fingerprints that completions are kept under. */
public final class Hashes {

    private Hashes() {}

    /**
     * SHA-256 of a text, hexadecimal, after NFC and with LF line ends: the same text saved on another system has the same
     * fingerprint.
     */
    public static String sha256(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return digest(Normalizer.normalize(lines, Normalizer.Form.NFC));
    }

    /** SHA-256 of all that a prompt sends; the step's name is no part of it. */
    public static String sha256(Prompt prompt) {
        return sha256(String.join(
                "\u0000",
                prompt.system(),
                prompt.user(),
                String.valueOf(prompt.json()),
                String.valueOf(prompt.maxOutputTokens())));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
