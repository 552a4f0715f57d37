package fr.plume.llm;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** One request and its whole answer. */
interface Exchange {

    /**
     * Sends a request.
     *
     * @param body null for GET, the text to POST otherwise
     * @param limit for the whole exchange
     * @param answer filled as the answer arrives, to be looked at when it breaks off
     * @throws TimeoutException when the limit passed
     * @throws IOException when the exchange failed, {@link LimitedBody.TooLong} when the answer is too large
     * @throws InterruptedException when this thread was interrupted; the exchange is given up
     */
    Reply send(URI uri, Map<String, List<String>> headers, String body, Duration limit, LimitedBody answer)
            throws IOException, TimeoutException, InterruptedException;
}
