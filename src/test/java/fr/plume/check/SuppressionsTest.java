package fr.plume.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.MarkdownParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionsTest {

    @Test
    void aRuleIsSilentBetweenItsComments() {
        Suppressions s = in("Un.\n\n<!-- plume-disable long-paragraph too-long -->\n\nDeux.\n\n"
                + "<!-- plume-enable long-paragraph -->\n\nTrois.\n");
        assertFalse(s.silence("long-paragraph", 1));
        assertTrue(s.silence("long-paragraph", 5));
        assertFalse(s.silence("long-paragraph", 9));
        assertTrue(s.silence("too-long", 9));
        assertFalse(s.silence("too-short", 5));
    }

    @Test
    void aLineIsSilencedAlone() {
        Suppressions s = in("Un.\n\nDeux. <!-- plume-disable-line -->\n\nTrois.\n");
        assertTrue(s.silence("anything", 3));
        assertTrue(in("Un.\n\n<!-- plume-disable-line --> Deux.\n").silence("anything", 3));
        assertFalse(s.silence("anything", 1));
        assertFalse(s.silence("anything", 5));
    }

    @Test
    void aLineInsideASilencedStretchLeavesItWhole() {
        Suppressions s = in("Un.\n\n<!-- plume-disable x -->\n\nDeux. <!-- plume-disable-line x -->\n\nTrois.\n\n"
                + "<!-- plume-enable x -->\n\nQuatre.\n");
        assertTrue(s.silence("x", 7));
        assertFalse(s.silence("x", 11));
    }

    @Test
    void aHundredThousandCommentsTakeNoTime() {
        String many =
                "<!-- plume-disable-line x --> mot `a`\n\n".repeat(50_000) + "<!-- plume-disable ".repeat(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertTrue(in(many).silence("x", 99_999)));
    }

    @Test
    void aCommentAboveTheTextCountsFromTheFirstLine() {
        Suppressions s = in("---\ntitle: x\n---\n<!-- plume-disable too-short -->\n\nUn.\n");
        assertTrue(s.silence("too-short", 1));
        assertTrue(s.silence("too-short", 6));
    }

    @Test
    void whatIsShownAsCodeOrSaidOtherwiseSilencesNothing() {
        assertFalse(in("```\n<!-- plume-disable too-short -->\n```\n\nUn.\n").silence("too-short", 5));
        assertFalse(in("Un.\n\nDire `<!-- plume-disable-line -->` ici.\n").silence("anything", 3));
        assertFalse(in("Un.\n\n<!-- to plume-disable too-short -->\n\nDeux.\n").silence("too-short", 5));
        assertFalse(in("Un.\n\n<!-- plume-disabled too-short -->\n\nDeux.\n").silence("too-short", 5));
    }

    @Test
    void aCommentSilencesTheLineBelow() {
        Suppressions s = in("Un.\n\n<!-- plume-disable-next-line too-short -->\nDeux.\nTrois.\n");
        assertFalse(s.silence("too-short", 3));
        assertTrue(s.silence("too-short", 4));
        assertFalse(s.silence("too-short", 5));
    }

    @Test
    void aRuleNobodyKnowsIsToldWithItsLine() {
        Suppressions s =
                in("Un.\n\n<!-- plume-disable too-short — a notice -->\n\n<!-- plume-disable-line tooshort -->\n");
        assertEquals(Map.entry("tooshort", 5), s.unknown(List.of("too-short")).orElseThrow());
        assertTrue(s.silence("too-short", 4));
        assertTrue(s.unknown(List.of("too-short", "tooshort")).isEmpty());
        assertTrue(in("Un.\n\n<!-- plume-disable -->\n\n<!-- plume-note x -->\n")
                .unknown(List.of())
                .isEmpty());
    }

    private static Suppressions in(String markdown) {
        return Suppressions.in(MarkdownParser.parse(markdown));
    }
}
