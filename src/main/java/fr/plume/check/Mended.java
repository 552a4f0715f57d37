package fr.plume.check;

import java.util.Optional;

/**
 * What fixing did to a file, or would do.
 *
 * @param places how many edits
 * @param diff the difference, when it was only to be shown
 */
public record Mended(int places, Optional<String> diff) {

    /** Nothing. */
    public static final Mended NOTHING = new Mended(0, Optional.empty());
}
