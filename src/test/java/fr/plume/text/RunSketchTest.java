package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSketchTest {

    @Test
    void theShareOfShortTextsIsExact() {
        // Ten words have six runs of five, three of them in the other text.
        assertEquals(0.5, share(words(0, 10), words(3, 30)));
        assertEquals(1, share(words(0, 10), words(0, 500)));
        assertEquals(0, share(words(0, 10), words(10, 500)));
        assertEquals(0, share(words(0, 3), words(0, 500)));
    }

    @Test
    void theShareOfLongTextsIsEstimated() {
        assertEquals(0.3, share(words(0, 20_000), words(14_000, 34_000)), 0.05);
        assertEquals(0.5, share(words(0, 4_000), words(2_000, 30_000)), 0.1);
    }

    private static double share(List<String> one, List<String> other) {
        RunSketch left = RunSketch.of(Shingles.of(one));
        RunSketch right = RunSketch.of(Shingles.of(other));
        assertEquals(left.share(right), right.share(left));
        return left.share(right);
    }

    private static List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add("mot" + i);
        }
        return words;
    }
}
