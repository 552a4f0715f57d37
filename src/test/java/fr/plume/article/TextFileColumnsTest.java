package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TextFileColumnsTest {

    @Test
    void countsColumnsInCharactersNotInUnits() {
        TextFile file = TextFile.of("a😀b\n😀😀c\n");
        assertEquals(new Position(1, 2), file.position(1));
        assertEquals(new Position(1, 3), file.position(3));
        assertEquals(new Position(2, 1), file.position(5));
        assertEquals(new Position(2, 3), file.position(9));
        assertEquals(new Position(2, 4), file.position(10));
    }

    @Test
    void tellsAHundredThousandPlacesOfOneLongLine() {
        TextFile file = TextFile.of("Le pont 😀. ".repeat(100_000));
        int[] last = {0};
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int offset = 0; offset < file.text().length(); offset += 12) {
                last[0] = file.position(offset).column();
            }
        });
        assertEquals(99_999 * 11 + 1, last[0]);
    }
}
