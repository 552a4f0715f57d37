package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void keepsLettersAndDigitsOnly() {
        assertEquals("l-ete-au-jardin-3-idees-de-coeur", Slug.of("L’été au jardin : 3 idées de cœur !"));
        assertEquals("", Slug.of("…"));
    }

    @Test
    void cutsAtAWord() {
        String slug = Slug.of("Une phrase bien trop longue pour tenir dans une adresse que quelqu'un pourrait dicter");
        assertEquals("une-phrase-bien-trop-longue-pour-tenir-dans-une-adresse-que", slug);
    }
}
