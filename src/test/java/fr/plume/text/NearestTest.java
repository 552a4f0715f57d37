package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void countsEditsAndSwaps() {
        assertEquals(0, Nearest.distance("titre", "titre"));
        assertEquals(1, Nearest.distance("ttire", "titre"));
        assertEquals(1, Nearest.distance("titr", "titre"));
        assertEquals(3, Nearest.distance("", "mot"));
    }

    @Test
    void theNearestNameIsTheOneMeant() {
        assertEquals("too-short", Nearest.to("TO-SHORT", List.of("too-long", "too-short")));
        assertEquals("", Nearest.to("x", List.of()));
        assertEquals("a", Nearest.to("x".repeat(1_000_000), List.of("a", "bb")));
    }
}
