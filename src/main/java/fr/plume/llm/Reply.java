package fr.plume.llm;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/**
 * What a server answered.
 *
 * @param status the HTTP status
 * @param headers names in any case
 * @param body at most {@link Transport#LARGEST_BODY} bytes
 */
record Reply(int status, HttpHeaders headers, byte[] body) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
