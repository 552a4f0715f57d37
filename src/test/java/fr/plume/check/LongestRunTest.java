package fr.plume.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongestRunTest {

    @Test
    void findsTheLongestSharedRun() {
        List<String> source = words("a b c d e f g h i j k l m n");
        assertEquals(7, LongestRun.of(words("x a b c d e y g h i j k l m z"), source));
        assertEquals(0, LongestRun.of(words("a b c d x e f g h"), source));
        assertEquals(14, LongestRun.of(source, source));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
