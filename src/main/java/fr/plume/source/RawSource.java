package fr.plume.source;

import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of a source before anything is known of them.
 *
 * @param name path as given, address, or {@code -}
 * @param bytes the whole content
 * @param charset the encoding that whoever sent it declares
 * @param mediaType the media type that whoever sent it declares, without parameters
 */
record RawSource(String name, byte[] bytes, Optional<String> charset, Optional<String> mediaType) {

    static RawSource of(String name, byte[] bytes) {
        return new RawSource(name, bytes, Optional.empty(), Optional.empty());
    }

    /** The extension of the name in lower case, without its dot; empty when there is none. */
    String extension() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
