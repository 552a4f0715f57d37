package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells a page that hides its text behind a consent, a script or a check of visitors. */
final class ConsentWall {

    /** Fewer words than this are no article. */
    private static final int LEAST_WORDS = 40;

    private static final int LOOKED_AT = 1 << 19;

    private static final Pattern SIGNS = Pattern.compile(
            "consent|cookie ?wall|didomi|onetrust|tarteaucitron|accepter et continuer|accept (?:all|and continue)|enable javascript"
                    + "|activer javascript|activez javascript|captcha|are you (?:a )?(?:robot|human)|verify you are human|just a moment"
                    + "|checking your browser|êtes-vous un robot|<noscript",
            Pattern.CASE_INSENSITIVE);

    private ConsentWall() {}

    /**
     * Does nothing for a page that gave enough words, or that shows no such sign.
     *
     * @throws NoTextException that says what stands before the text
     */
    static void refuse(RawSource raw, int words) {
        if (words >= LEAST_WORDS) {
            return;
        }
        int length = Math.min(raw.bytes().length, LOOKED_AT);
        String page = new String(raw.bytes(), 0, length, StandardCharsets.UTF_8);
        if (SIGNS.matcher(page).find()) {
            throw new NoTextException(Message.of("source.consent-wall", raw.name()));
        }
    }
}
