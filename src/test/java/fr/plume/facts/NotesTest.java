package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes as people hand them over: key points, translated quotations, an orphan guillemet. */
class NotesTest {

    private static final String NOTES = """
            - La coopérative Voltéa renonce à sa ligne de nuit, a dit un cadre dans une note interne.
            - La note, publiée par TransMédia, parle d'une ligne « sans aucun avenir ».
            - Les syndicats demandent 250 000 euros de compensation.

            La note, signée par la directrice d'exploitation, Hélène Marchetti, selon Ouest-Matin, dit que l'équipe a « trop longtemps regardé ailleurs ».
            « Nous perdons 40 dollars par passager. Personne ne l'a vu venir », écrit-elle. « En clair, il faut arrêter. »
            Marchetti ajoute qu'un concurrent fait pour 3 millions d'euros ce que Voltéa fait pour 12 millions d'euros.
            Les autocars, des Zéphyr 4 achetés en novembre, seront revendus. pour un autre usage », a-t-elle précisé.
            """;

    private static List<String> surfaces(FactType type) {
        return Facts.of(MarkdownParser.parse(NOTES)).stream()
                .filter(f -> f.type() == type)
                .map(Fact::surface)
                .toList();
    }

    @Test
    void holdTheseFactsAndNoOthers() {
        assertEquals(List.of("250 000 euros", "3 millions d'euros", "12 millions d'euros"), surfaces(FactType.MONEY));
        assertEquals(List.of("novembre"), surfaces(FactType.DATE));
        assertEquals(List.of("Zéphyr 4"), surfaces(FactType.PRODUCT));
        assertEquals(List.of("Voltéa", "TransMédia", "Hélène Marchetti", "Ouest-Matin"), surfaces(FactType.NAME));
        assertEquals(
                List.of(
                        "sans aucun avenir",
                        "trop longtemps regardé ailleurs",
                        "Nous perdons 40 dollars par passager. Personne ne l'a vu venir",
                        "En clair, il faut arrêter."),
                surfaces(FactType.QUOTE));
        assertEquals(3 + 1 + 1 + 4 + 4, Facts.of(MarkdownParser.parse(NOTES)).size());
    }

    @Test
    void arePointsThatAnArticleCovers() {
        Coverage coverage = Coverage.of(MarkdownParser.parse(NOTES), MarkdownParser.parse("""
                Une note interne révèle que la coopérative Voltéa abandonne, par la voix d'un cadre, sa ligne de nuit.

                TransMédia, qui publie la note, cite une ligne « sans aucun avenir ».
                """));
        assertEquals(
                List.of(true, true, false),
                coverage.points().stream().map(Coverage.Point::covered).toList());
        assertEquals(3, coverage.missing().get(0).number());
        assertEquals(3, coverage.missing().get(0).line());
    }

    @Test
    void areNotToBeCopied() {
        Originality own = Originality.of(MarkdownParser.parse(NOTES), MarkdownParser.parse("""
                # La coopérative Voltéa renonce à sa ligne de nuit, a dit un cadre dans une note interne

                Fini, les autocars du soir : la direction jette l'éponge, « Nous perdons 40 dollars par passager. Personne ne l'a vu venir ».
                """));
        assertEquals(0, own.containment5());
        assertTrue(own.longestRun() < 5);
        Originality copied = Originality.of(
                MarkdownParser.parse(NOTES),
                MarkdownParser.parse(
                        "On lit que les syndicats demandent 250 000 euros de compensation. Rien de plus."));
        assertEquals(7, copied.longestRun());
        assertTrue(copied.containment5() > 0.3);
        assertEquals(List.of(), copied.runs());
    }

    @Test
    void whatTheModelAddedIsListed() {
        Support support = Support.of(MarkdownParser.parse(NOTES), MarkdownParser.parse("""
                La coopérative Voltéa renonce à sa ligne de nuit.
                Les voyageurs découvriront bientôt des navettes électriques flambant neuves devant la gare.
                """));
        assertEquals(1, support.unsupported().size());
        assertEquals(2, support.unsupported().get(0).line());
    }
}
