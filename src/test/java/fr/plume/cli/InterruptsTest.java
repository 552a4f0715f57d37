package fr.plume.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptsTest {

    @Test
    void theFirstFinishesTheSecondEndsAndNoThirdDoesAnything() {
        List<String> done = new ArrayList<>();
        Interrupts interrupts = new Interrupts(() -> done.add("finish"), () -> done.add("end"));
        assertFalse(interrupts.any());
        interrupts.raised();
        assertTrue(interrupts.any());
        assertEquals(List.of("finish"), done);
        interrupts.raised();
        interrupts.raised();
        assertEquals(List.of("finish", "end"), done);
    }
}
