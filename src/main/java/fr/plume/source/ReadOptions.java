package fr.plume.source;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How sources are read.
 *
 * @param encoding the encoding that the writer names; empty to find it out
 * @param network whether addresses of the local network may be opened
 * @param standardInput where the source {@code -} is read from
 * @param folder what relative paths start from
 */
public record ReadOptions(Optional<Charset> encoding, Network network, InputStream standardInput, Path folder) {

    /** Which addresses may be opened. */
    public enum Network {
        /** Loopback, private, link-local and metadata addresses are refused, also after a redirect. */
        PUBLIC_ONLY,
        /** Every address. */
        ANY
    }

    /** The defaults: encoding found out, public addresses only. */
    public static ReadOptions of(InputStream standardInput) {
        return new ReadOptions(Optional.empty(), Network.PUBLIC_ONLY, standardInput, Path.of(""));
    }

    /** The same with the encoding found out. */
    public ReadOptions withoutEncoding() {
        return new ReadOptions(Optional.empty(), network, standardInput, folder);
    }

    /** The same with relative paths that start from {@code start}. */
    public ReadOptions from(Path start) {
        return new ReadOptions(encoding, network, standardInput, start);
    }
}
