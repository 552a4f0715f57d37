package fr.plume.llm;

import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What a server answered.
 *
 * @param status the HTTP status
 * @param headers names in any case
 * @param body at most {@link Transport#LARGEST_BODY} bytes
 */
record Reply(int status, HttpHeaders headers, byte[] body) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The body; in windows-1252 when it is not UTF-8, which JSON should be. */
    String text() {
        return text(body);
    }

    /** The text of a body, whole or not. */
    static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            boolean accented =
                    new String(bytes, StandardCharsets.UTF_8).codePoints().anyMatch(c -> c >= 0x80 && c != 0xFFFD);
            return new String(bytes, accented ? StandardCharsets.UTF_8 : WINDOWS);
        }
    }
}
