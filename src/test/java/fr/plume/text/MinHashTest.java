package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MinHashTest {

    private static List<String> words(int seed, int count) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("mot" + random.nextInt(5000));
        }
        return words;
    }

    @Test
    void aRunIsFiveWordsInTheirOrder() {
        List<String> six = List.of("le", "marché", "ouvre", "à", "huit", "heures");
        assertEquals(2, Shingles.of(six).length);
        assertEquals(0, Shingles.of(six.subList(0, 4)).length);
        List<String> reversed = new ArrayList<>(six);
        Collections.reverse(reversed);
        assertEquals(0, Shingles.containment(Shingles.of(six), Shingles.of(reversed)));
        assertEquals(0.5, Shingles.containment(Shingles.of(six), Shingles.of(six.subList(0, 5))));
        assertEquals(1, Shingles.containment(Shingles.of(six.subList(0, 5)), Shingles.of(six)));
    }

    @Test
    void estimatesTheJaccardIndex() {
        List<String> common = words(1, 400);
        List<String> first = new ArrayList<>(common);
        first.addAll(words(2, 300));
        List<String> second = new ArrayList<>(common);
        second.addAll(words(3, 300));
        // 396 runs in common, 300 more on each side.
        double jaccard = 396.0 / (396 + 600);
        double estimate = MinHash.of(Shingles.of(first)).similarity(MinHash.of(Shingles.of(second)));
        assertEquals(jaccard, estimate, 0.12);
        assertEquals(1, MinHash.of(Shingles.of(first)).similarity(MinHash.of(Shingles.of(first))));
        assertEquals(0, MinHash.of(Shingles.of(first)).similarity(MinHash.of(Shingles.of(words(4, 700)))), 0.03);
    }

    @Test
    void alikeTextsShareABandAndStrangersNone() {
        List<String> first = words(5, 500);
        List<String> second = new ArrayList<>(first.subList(0, 300));
        second.addAll(words(6, 200));
        List<Long> bands = MinHash.of(Shingles.of(first)).bands();
        assertFalse(Collections.disjoint(bands, MinHash.of(Shingles.of(second)).bands()));
        assertTrue(Collections.disjoint(
                bands, MinHash.of(Shingles.of(words(7, 500))).bands()));
        assertTrue(MinHash.of(new long[0]).bands().isEmpty());
    }
}
