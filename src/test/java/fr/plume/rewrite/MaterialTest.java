package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class MaterialTest {

    private static final String TEXT =
            "Une photo ![la halle](photos/image-2.jpg) et [un plan](https://ex.org/lien-2/plan?a=1&b=2), puis [un autre](b.html).\n";

    @Test
    void addressesComeBackByteForByteWhateverTheyLookLike() {
        Material material = Material.of(Notes.source(TEXT));
        assertFalse(material.text().contains("ex.org"), material.text());
        String restored = material.restore(material.text());
        assertEquals("# Le marché\n\n" + TEXT.strip(), restored);
        assertEquals(restored, material.restore(restored), "restoring twice changes nothing");
    }

    @Test
    void anUnknownAddressLosesItsLinkAndKeepsItsWords() {
        Material material = Material.of(Notes.source(TEXT));
        assertEquals("Voir la page, et un lien-9.", material.restore("Voir [la page](lien-9), et un lien-9."));
    }
}
