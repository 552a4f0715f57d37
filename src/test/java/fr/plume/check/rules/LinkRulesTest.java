package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on links, pictures and the length of the title. */
class LinkRulesTest {

    @Test
    void linksAreInternalByTheirAddressOrTheSitesOwnHost() {
        String none = "# T\n\nVoir <a@exemple.fr>, [haut](#haut), [tel](tel:0102030405).\n";
        assertEquals(List.of(1), Trial.of(new NoInternalLink(), none).lines());
        assertEquals(List.of(1), Trial.of(new NoOutboundLink(), none).lines());
        for (String internal : List.of("/a", "a.html", "../a", "?p=2")) {
            assertEquals(
                    List.of(),
                    Trial.of(new NoInternalLink(), "[x](" + internal + ")\n").lines(),
                    internal);
        }
        String own = "---\nseo:\n  canonical: https://www.exemple.fr/a\n---\n\n[x](https://exemple.fr/b)\n";
        assertEquals(List.of(), Trial.of(new NoInternalLink(), own).lines());
        assertEquals(List.of(6), Trial.of(new NoOutboundLink(), own).lines());
        assertEquals(
                List.of(),
                Trial.of(new NoOutboundLink(), "Voir https://exemple.org/b.\n").lines());
    }

    @Test
    void whatTheArticleWasTakenFromIsAnotherSite() {
        String text =
                "---\nsource:\n  url: https://exemple.org/a\n---\n\nLu sur [ce carnet de bord](https://exemple.org/b), www.exemple.org, port@exemple.fr.\n";
        assertEquals(List.of(6), Trial.of(new NoInternalLink(), text).lines());
        assertEquals(List.of(), Trial.of(new NoOutboundLink(), text).lines());
    }

    @Test
    void picturesCountWhereverTheyStand() {
        assertEquals(List.of(1), Trial.of(new NoImage(), "# T\n\nTexte.\n").lines());
        for (String shown :
                List.of("![a](b.png)", "<img src=\"b.png\" alt=\"a\">", "{% include image.html img=\"b.png\" %}")) {
            assertEquals(
                    List.of(), Trial.of(new NoImage(), "# T\n\n" + shown + "\n").lines(), shown);
        }
        assertEquals(
                List.of(),
                Trial.of(new NoImage(), "---\nimage:\n  path: b.png\n---\n\nTexte.\n")
                        .lines());
    }

    @Test
    void aPictureNeedsWords() {
        String text =
                "![](a.png)\n\n![IMG_2041.JPG](a.png)\n\n![vue-du-port](/i/vue-du-port.jpg)\n\n![Le port](port.jpg)\n\n![Webpack](webpack.png)\n";
        assertEquals(List.of(1, 3, 5), Trial.of(new ImageWithoutAlt(), text).lines());
    }

    @Test
    void linkWordsMustSayWhereTheyLead() {
        String text =
                "[Cliquez ici](/a)\n\n[**ici**](/a)\n\n[Lire la suite…](/a)\n\nhttps://exemple.fr/a\n\n[https://exemple.fr](https://exemple.fr)\n\n[www.exemple.fr](https://exemple.fr)\n";
        assertEquals(
                List.of(1, 3, 5, 7, 9, 11), Trial.of(new VagueAnchor(), text).lines());
        String fine =
                "[ici même, la carte](/a)\n\n[exemple.fr](https://exemple.fr)\n\n<a@exemple.fr>\n\nhttp://localhost:8080/a\n\n## Sources\n\n- https://exemple.fr/a\n";
        assertEquals(List.of(), Trial.of(new VagueAnchor(), fine).lines());
    }

    @Test
    void aTitleOfAFewCharactersIsReported() {
        assertEquals(
                List.of(1),
                Trial.of(new TitleTooShort(), "# " + "é".repeat(29) + "\n").lines());
        assertEquals(
                List.of(),
                Trial.of(new TitleTooShort(), "# " + "é".repeat(30) + "\n").lines());
        assertEquals(
                List.of(2),
                Trial.of(new TitleTooShort(), "---\ntitle: Le sel\n---\n\n# Le sel gris\n")
                        .lines());
    }
}
