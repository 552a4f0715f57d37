package fr.plume.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {

    @Test
    void doesThemInTheOrderOfTheTextAndLeavesTheRestAlone() {
        List<Edit> edits = List.of(new Edit(new Span(6, 7), "\u00a0"), new Edit(new Span(0, 2), "Un"));
        assertEquals("Unjour\u00a0!", Edits.apply("Bojour !", List.of(edits.get(1), edits.get(0))));
    }

    @Test
    void ofTwoThatOverlapDoesTheFirst() {
        assertEquals("aXd", Edits.apply("abcd", List.of(new Edit(new Span(1, 3), "X"), new Edit(new Span(2, 4), "Y"))));
        assertEquals(
                "aXbcd", Edits.apply("abcd", List.of(new Edit(new Span(1, 1), "X"), new Edit(new Span(1, 1), "Y"))));
    }

    @Test
    void insertsAtBothEnds() {
        assertEquals("<a>", Edits.apply("a", List.of(new Edit(new Span(0, 0), "<"), new Edit(new Span(1, 1), ">"))));
    }
}
