package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatchTest {

    private static final String BODY =
            "# L'essai\n\nIl dit : « c'est l'heure ».\n\n## L'été\n\nL'eau dort.\n\n## Fin\n";

    private static Patch patch(String text) {
        int at = BODY.indexOf(text);
        return Patch.of(BODY, at, at + text.length());
    }

    @Test
    void replacesTheStretchWhereItStands() {
        assertEquals(
                Optional.of(BODY.replace("L'eau dort.", "L'eau court.")),
                patch("L'eau dort.").apply(BODY, "L'eau court."));
    }

    @Test
    void followsAStretchThatMoved() {
        assertEquals(
                Optional.of("Ajout.\n\n" + BODY.replace("L'eau dort.", "L'eau court.")),
                patch("L'eau dort.").apply("Ajout.\n\n" + BODY, "L'eau court."));
    }

    @Test
    void followsAStretchWhoseTypographyWasMended() {
        String mended = BODY.replace('\'', '’').replace("« ", "«\u00a0").replace(" »", "\u00a0»");
        assertEquals(
                Optional.of(mended.replace("## L’été\n\nL’eau dort.\n\n", "## L’été\n\nL’eau court.\n\n")),
                patch("## L'été\n\nL'eau dort.\n\n").apply(mended, "## L’été\n\nL’eau court.\n\n"));
        assertEquals(
                Optional.of(mended.replace("Il dit : «\u00a0c’est l’heure\u00a0».", "Il se tait.")),
                patch("Il dit : « c'est l'heure ».").apply(mended, "Il se tait."));
    }

    @Test
    void isEmptyWhenTheWordsAreGone() {
        assertEquals(Optional.empty(), patch("L'eau dort.").apply("# L’essai\n\nL’eau court.\n", "Rien."));
        assertEquals(Optional.empty(), patch("L'eau").apply("# L’essai\n\nL’eau court.\n", "Rien."));
    }
}
