package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenMarkdownTest {

    private static List<Integer> lines(String text) {
        return Trial.of(new BrokenMarkdown(), text).lines();
    }

    @Test
    void emphasisThatNothingClosesIsReportedAtItsMark() {
        assertEquals(List.of(2), lines("Un début.\nLe **tri se fait à la main.\n"));
        assertEquals(List.of(1), lines("Le *tri se fait à la main.\n"));
        assertEquals(List.of(1), lines("**Attention : le tri se fait à la main.\n"));
        assertEquals(List.of(1), lines("Le **tri **se fait à la main.\n"));
        assertEquals(List.of(1), lines("Le tri** se fait à la main.\n"));
        assertEquals(List.of(1), lines("Le __tri se fait à la main.\n"));
        assertEquals(List.of(1), lines("## Le **tri à la main\n"));
    }

    @Test
    void operatorsNotesIdentifiersEscapesAndCodeAreNoEmphasis() {
        for (String fine : List.of(
                "3 * 4 = 12 et 2**10 = 1024, f(*args), *.md et `**kwargs`.",
                "Le kilo est à deux euros*.\n\n*prix constaté en mai",
                "Le kilo est à deux euros**.\n\n**prix constaté en mai",
                "mot_en_snake, __init__, __main__.py, __dirname, `x` et _id.",
                "Quelle b**** de temps, m****.",
                "Un \\*astérisque et deux \\*\\*astérisques.",
                "Une formule : $a_i * b_i$ et $$x**2$$.",
                "* * *",
                "C’est **gras**, *penché*, ***les deux*** et __gras__.",
                "L’étoile * seule.")) {
            assertEquals(List.of(), lines(fine + "\n"), fine);
        }
    }

    @Test
    void linksThatLeadNowhereAreReported() {
        assertEquals(List.of(1), lines("Voir [la carte]().\n"));
        assertEquals(List.of(1), lines("Voir [la carte](http://).\n"));
        assertEquals(List.of(1), lines("Voir [la carte](/ma carte.html).\n"));
        assertEquals(List.of(1), lines("Voir [la carte](https://exemple.fr/carte.\n"));
        assertEquals(List.of(1), lines("Voir [la carte][carte].\n"));
        assertEquals(List.of(1), lines("![Une saline]()\n"));
        for (String fine : List.of(
                "Voir [la carte](/carte \"Titre\") et tableau[i][j].",
                "Une coupe […] dans la citation [sic] (voir plus bas).",
                "Deux notes [1][2] et un intervalle [0, 1].",
                "Voir [la carte][carte].\n\n[carte]: /carte",
                "- [ ] à faire\n- [x] fait",
                "Un \\[crochet\\](/échappé).",
                "Retour [en haut](#).")) {
            assertEquals(List.of(), lines(fine + "\n"), fine);
        }
    }

    @Test
    void tablesMustAgreeWithTheirHeader() {
        assertEquals(List.of(3, 4), lines("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 4 |\n| 5 | 6 |\n"));
        assertEquals(List.of(1), lines("| a | b | c |\n|---|---|\n| 1 | 2 | 3 |\n"));
        assertEquals(List.of(), lines("a | b\n--|--\n1 | 2\n"));
        assertEquals(List.of(), lines("> | a | b |\n> |:--|--:|\n> | 1 \\| 2 | |\n> | | 3 |\n"));
        assertEquals(List.of(), lines("| a |\n|---|\n| 1 |\n\nTexte.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"));
    }

    @Test
    void fencesMustClose() {
        assertEquals(List.of(3), lines("Texte.\n\n```sh\nmake\n\nTexte.\n"));
        assertEquals(List.of(1), lines("```sh\nmake\n\nTexte.\n\n```js\nx()\n```\n"));
        assertEquals(
                List.of(),
                lines("```sh\nmake\n```\n\n~~~\n```js\n~~~\n\n````md\n```js\nx()\n```\n````\n\n    indenté\n"));
        assertEquals(List.of(), lines("1. Faire\n\n   ```sh\n   make\n   ```\n\n> ```\n> cité\n> ```\n"));
    }

    @Test
    void hashesGluedToATitleAreReportedAndMended() {
        Trial trial = Trial.of(new BrokenMarkdown(), "##La récolte\n\nTexte.\n###Le séchage\nTexte.\n");
        assertEquals(List.of(1, 4), trial.lines());
        assertEquals("## La récolte\n\nTexte.\n### Le séchage\nTexte.\n", trial.fixed());
        String runOn = "##La récolte Nous partons du principe que le champ est à vous et que\nle tracteur est prêt.\n";
        assertEquals(List.of(1), lines(runOn));
        assertEquals(runOn, Trial.of(new BrokenMarkdown(), runOn).fixed());
        assertEquals(List.of(1), lines("#La récolte du sel\n"));
        for (String fine : List.of(
                "#sel #Guérande",
                "#BlueHats",
                "#1 des ventes",
                "Voir l’issue #12.",
                "#NoFilter, vraiment.",
                "C## et F#")) {
            assertEquals(List.of(), lines(fine + "\n"), fine);
        }
    }

    @Test
    void valuesThatYamlRefusesGetQuotationMarks() {
        assertEquals("""
                ---
                title: "“Courir” : par où \\"commencer\\" ?"
                author: '@zoé'
                description: "@zoé : un conseil"
                tags: [a, b]
                ---

                Fin.
                """, Trial.of(new BrokenMarkdown(), """
                        ---
                        title: “Courir” : par où "commencer" ?
                        author: '@zoé'
                        description: @zoé : un conseil
                        tags: [a, b]
                        ---

                        Fin.
                        """).fixed());
        for (String left : List.of(
                "---\ntitle: Le pain : un\n  deux\n---\n\nFin.\n",
                "---\ntitle: Le pain : un\ntags: [a, b\n---\n\nFin.\n",
                "---\ntitle: \"Le pain\nlayout: a: b\n---\n\nFin.\n")) {
            assertEquals(left, Trial.of(new BrokenMarkdown(), left).fixed());
        }
    }

    @Test
    void frontMatterThatYamlRefusesIsReportedOnItsLine() {
        assertEquals(List.of(3), lines("---\ntitle: Le sel\ndescription: \"Gris\n---\n\nTexte.\n"));
    }

    @Test
    void aMillionMarksTakeSeconds() {
        for (String piece : List.of("*", "a* ", " *a", "**a ", "[a][", "](", "| ", "__a")) {
            String text = piece.repeat(20_000) + "\n";
            assertTimeout(
                    Duration.ofSeconds(10),
                    () -> Trial.of(new BrokenMarkdown(), text).violations(),
                    piece);
        }
    }
}
