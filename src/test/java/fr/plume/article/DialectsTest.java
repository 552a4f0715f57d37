package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What site generators add to Markdown is no prose, and the prose around it keeps its places. */
class DialectsTest {

    private static List<String> texts(String markdown) {
        return MarkdownParser.parse(markdown).texts().stream()
                .map(b -> b.prose().text().replace('\ufffc', '@'))
                .toList();
    }

    private static void inline(String markdown, String expected) {
        assertEquals(List.of(expected), texts(markdown), markdown);
    }

    @Test
    void rendersInline() {
        inline("Le prix{: .fort} monte.", "Le prix monte.");
        inline("[Le pain](/pain){title=\"Un _bon_ pain\"} lève.", "Le pain lève.");
        inline("Voir {{ site.nom | upcase }} ici.", "Voir @ ici.");
        inline("Voir {% link a_b.md %} et _là_.", "Voir @ et là.");
        inline("[Ici]({% post_url 2020-01-01-x %}) même.", "Ici même.");
        inline("![Four]({{ site.url }}/four.png) chaud", "@ chaud");
        inline("Une note[^1] ici.", "Une note ici.");
        inline("Une note [^1] ici, puis [^2].", "Une note ici, puis.");
        inline("Avec {{< ref \"page.md\" >}} dedans.", "Avec @ dedans.");
        inline("Une [galerie ids=\"1,2\"] ici.", "Une @ ici.");
        inline("La formule $$a_1 * b_2 * c$$ suffit.", "La formule @ suffit.");
        inline("Insérer [votre ville] ici.", "Insérer [votre ville] ici.");
        inline("Le code `{{ x }}` et {x}.", "Le code @ et {x}.");
        inline("~~Faux~~ vrai \\*ici\\* &amp; là", "Faux vrai *ici* & là");
        inline("Écrire à anne@exemple.fr ou voir https://exemple.fr/a_b_c.", "Écrire à @ ou voir @.");
        inline("Voir <https://exemple.fr> et www.exemple.fr, donc", "Voir @ et @, donc");
        inline("Il dit :) et 🎉 !", "Il dit :) et 🎉 !");
        inline("Le 1<sup>er</sup> <b>mai</b><br>ici <kbd>Ctrl</kbd>", "Le 1er mai\nici @");
        inline("Avant <!-- note --> après", "Avant après");
        inline("Ceci n’est {pas} un code \\{{ x.", "Ceci n’est {pas} un code {{ x.");
        inline("Un titre {#titre}", "Un titre");
        inline("Deux `` ` codes `` et un ` seul.", "Deux @ et un ` seul.");
    }

    @Test
    void takesLinesOfTagsForBlocks() {
        assertEquals(List.of("Un lead.", "Encadré", "Le texte.", "Suite.", "Fin."), texts("""
                        Un lead.
                        {: .lead }

                        :::info Attention
                        ### Encadré
                        Le texte.
                        :::
                        {% include image.html img="a_b.png"
                           caption="L'_été_" %}
                        Suite.

                        {% highlight js %}
                        var a = "pas de la prose";

                        var b;
                        {% endhighlight %}

                        [[toc]]

                        $$
                        x = y
                        $$

                        *[HTML]: langage de la Toile
                        Fin.
                        """));
    }

    @Test
    void rendersFormulasAndComponents() {
        inline("La masse $m = 2 \\times 3$ et $x$.", "La masse @ et @.");
        inline("Il coûte 3$ ou 4$, même $5 et 6$.", "Il coûte 3$ ou 4$, même $5 et 6$.");
        inline("Soit \\(a_1 * b_2\\) ou \\\\(x^2\\\\), en \\(2020\\).", "Soit @ ou @, en (2020).");
        inline("Le prix : <Prix valeur={12} /> ou <Prix n=\"1\"/>.", "Le prix : @ ou @.");
        inline("Un <%= mot : x %> et un {/* rien , ici */} autre.", "Un @ et un autre.");
        inline("Un {::comment}rien , ici{:/comment} mot.", "Un mot.");
    }

    @Test
    void readsNoStatementsFormulasOrFramesAsText() {
        assertEquals(List.of("Un titre", "Texte.", "import de pain, export de blé.", "Fin."), texts("""
                        import Carte from '@site/carte';
                        import { A } from "./a";

                        export const prix = {
                          titre: 'x , y',
                        };

                        # Un titre

                        <Carte options={[{nom: 'a : b'}]}>

                        Texte.

                        </Carte>

                        \\begin{align}
                        a , b
                        \\end{align}

                        +-----+-----+
                        | a   | b   |
                        +-----+-----+

                        {::comment}
                        Rien , ici.

                        Ni là.
                        {:/comment}

                        * TOC
                        {:toc}

                        import de pain, export de blé.

                        Fin.
                        """));
    }

    @Test
    void readsTheTextOfBoxesAndDefinitions() {
        Article article = MarkdownParser.parse("""
                !!! note "Titre : x"
                    Le *four* chauffe.

                    - un point

                ??? tip

                    Deux.

                Levain
                :   Une pâte.
                """);
        assertEquals(
                List.of("Le four chauffe.", "un point", "Deux.", "Levain\nUne pâte."),
                article.texts().stream().map(b -> b.prose().text()).toList());
        Prose last = article.texts().get(3).prose();
        assertEquals(
                new Position(11, 5),
                article.file().position(last.fileOffset(last.text().indexOf("Une"))));
    }

    @Test
    void blankLinesOfScriptsStylesAndCommentsEndNoHtml() {
        assertEquals(
                List.of("Titre", "Vu.", "Vu aussi.", "Le texte <style> continue."),
                texts("""
                        ## Titre
                        <div>
                        <style>
                        p { color : red ; }

                        h1 { color : blue ; }
                        </style>
                        <!-- a

                        b , c -->
                        <p>Vu.</p>
                        <script>
                        var a = "b , c";

                        var d;
                        </script>
                        <p>Vu aussi.</p>
                        </div>

                        Le texte `<style>` continue.
                        """).stream().map(t -> t.replace("@", "<style>")).toList());
    }

    @Test
    void tellsFootnotesFromParagraphs() {
        Article article =
                MarkdownParser.parse("Texte[^1].\n[^1]: Une *note*.\n[^b]: https://exemple.fr\n\n    Suite.\n\nFin.\n");
        assertEquals(
                List.of("PARAGRAPH", "FOOTNOTE", "FOOTNOTE", "FOOTNOTE", "PARAGRAPH"),
                article.blocks().stream().map(b -> b.kind().name()).toList());
        assertEquals("Une note.", article.blocks().get(1).prose().text());
        assertEquals(
                "[^1]", article.inlines(Inline.Kind.FOOTNOTE).get(0).inline().label());
    }

    @Test
    void keepsAddressesWithTagsWhole() {
        Article article =
                MarkdownParser.parse("Lire [ceci]({{ site.url }}/a b) ou [cela]({filename}/un fichier.md).\n");
        assertEquals(
                List.of("{filename}/un fichier.md"),
                article.links().stream()
                        .map(l -> l.inline().target())
                        .filter(t -> t.startsWith("{f"))
                        .toList());
    }

    @Test
    void givesEachCellItsPlace() {
        Article article = MarkdownParser.parse("| Pain | Prix |\n|---|---|\n| Le *seigle* | 4 € |\n");
        Block cell = article.blocks().get(2);
        assertEquals(Block.Kind.TABLE_CELL, cell.kind());
        assertEquals("Le seigle", cell.prose().text());
        assertEquals(new Position(3, 3), article.file().position(cell.prose().fileOffset(0)));
    }

    @Test
    void keepsPlacesBehindEscapedBars() {
        Article article = MarkdownParser.parse("| A | B |\n|---|---|\n| `x\\|y` le \\| pain | four |\n| court |\n");
        Prose cell = article.blocks().get(2).prose();
        assertEquals("\ufffc le | pain", cell.text());
        assertEquals("pain", article.file().text(cell.span(7, 11)));
        assertEquals(5, article.blocks().size());
    }

    @Test
    void leavesTaskBoxesOut() {
        assertEquals(List.of("Pétrir", "Cuire", "[x] seul"), texts("- [ ] Pétrir\n- [x] Cuire\n\n[x] seul\n"));
    }

    @Test
    void mapsEveryCharacterOfEntitiesAndEscapes() {
        String text = "Caf&eacute;, l\\*étoile\\* &lt;b&gt; &#x27; fin";
        Article article = MarkdownParser.parse(text);
        Prose prose = article.blocks().get(0).prose();
        assertEquals("Café, l*étoile* <b> ' fin", prose.text());
        assertEquals("&eacute;", article.file().text(prose.span(3, 4)));
        assertEquals("\\*", article.file().text(prose.span(7, 8)));
        int last = prose.text().indexOf("fin");
        assertEquals("fin", article.file().text(prose.span(last, last + 3)));
        assertEquals(text.indexOf("fin"), prose.fileOffset(last));
    }

    @Test
    void findsCommentsOfAllKinds() {
        Article article = MarkdownParser.parse(
                "<!-- plume-disable a -->\n\nTexte <!-- b --> ici.\n\n<div>\n<!-- c -->\n<p>Oui<!-- d --></p></div>\n");
        assertEquals(
                List.of("plume-disable a", "b", "c", "d"),
                article.comments().stream().map(Comment::text).toList());
        assertEquals(7, article.file().line(article.comments().get(3).span().start()));
    }

    @Test
    void countsWordsStrictlyAndLoosely() {
        Article article = MarkdownParser.parse("# Titre\n\nUn mot « ici » : `code`.\n\n## Deux\n\nTrois.\n");
        assertEquals(5, article.words());
        assertEquals(9, article.looseWords());
        assertEquals(1, article.introduction().size());
        assertEquals(2, article.sections().size());
        assertTrue(article.images().isEmpty());
    }
}
