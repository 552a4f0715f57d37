package fr.plume.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SalvageTest {

    @Test
    void aStreamIsPutTogether() {
        String stream = "data: {\"choices\": [{\"delta\": {\"content\": \"Le marché \"}}]}\n\n"
                + "data: {\"choices\": [{\"delta\": {\"content\": \"ouvre \\u00e0 l\\u2019aube.\"}}]}\n\ndata: [DONE]";
        assertEquals("Le marché ouvre à l’aube.", Salvage.text(stream));
    }

    @Test
    void aCutStringEndsWhereItEnds() {
        assertEquals("Ligne\nsuivante", Salvage.text("{\"text\" : \"Ligne\\nsuivante\\u00"));
        assertEquals("Fin", Salvage.text("{\"text\":\"Fin\\"));
    }

    @Test
    void aPageHoldsNoText() {
        assertEquals("", Salvage.text("<html><body>content: connectez-vous</body></html>"));
    }
}
