package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private static List<String> outline(Article article) {
        return article.blocks().stream()
                .map(b -> b.kind() + (b.level() > 0 ? "" + b.level() : "") + ":"
                        + b.prose().text().replace('\ufffc', '@'))
                .toList();
    }

    @Test
    void aTitleInAHeaderOrAboveTheMainPartIsTheTitle() {
        for (String page : List.of(
                "<body><header><nav>Menu</nav><h1>Le four</h1></header><p>Il chauffe.</p><footer>Fin</footer></body>",
                "<body><header>Site</header><h1>Le four</h1><main><p>Il chauffe.</p></main></body>",
                "<body><header><a href='/'>Site</a><h1>Le four</h1></header><main><p>Il chauffe.</p></main></body>",
                "<body><header>Site</header><article><header><h1>Le four</h1></header><p>Il chauffe.</p></article></body>",
                "<body><header>Site</header><h1>Le four</h1><p>Il chauffe.</p></body>")) {
            assertEquals(
                    List.of("Le four", "Il chauffe."),
                    HtmlParser.parse("<html>" + page + "</html>").texts().stream()
                            .map(b -> b.prose().text())
                            .toList(),
                    page);
        }
    }

    @Test
    void readsBlockHtmlInMarkdown() {
        Article article = MarkdownParser.parse("""
                <h2 id="a">Le <em>bon</em>&nbsp;pain</h2>
                <p class="lead">Un
                texte.</p>
                <ul><li>Un<li>Deux</li></ul>
                <blockquote><p>Cité</p></blockquote>
                <table><tr><td>A</td><th>B</th></tr></table>
                <script>var x = "<p>non</p>";</script>
                <style>p { color: red }</style>
                <iframe src="https://exemple.fr"></iframe>
                <pre>code</pre>
                <figure><img src="a.png" alt="Four"><figcaption>Le four</figcaption></figure>

                Du *Markdown*.

                > <div>
                > Dans une
                > citation</div>
                """);
        assertEquals(
                List.of(
                        "HEADING2:Le bon\u00a0pain",
                        "PARAGRAPH:Un\ntexte.",
                        "PARAGRAPH:Un",
                        "PARAGRAPH:Deux",
                        "PARAGRAPH:Cité",
                        "TABLE_CELL:A",
                        "TABLE_CELL:B",
                        "HTML:",
                        "HTML:",
                        "HTML:",
                        "CODE:",
                        "PARAGRAPH:@",
                        "PARAGRAPH:Le four",
                        "PARAGRAPH:Du Markdown.",
                        "PARAGRAPH:Dans une\ncitation"),
                outline(article));
        Block heading = article.blocks().get(0);
        assertTrue(heading.place().html());
        assertEquals("pain", article.file().text(heading.prose().span(7, 11)));
        assertEquals("&nbsp;", article.file().text(heading.prose().span(6, 7)));
        assertEquals(1, article.blocks().get(2).place().listDepth());
        assertEquals(2, article.blocks().get(3).place().item());
        assertEquals(1, article.blocks().get(4).place().quoteDepth());
        Block quoted = article.blocks().get(14);
        assertEquals(1, quoted.place().quoteDepth());
        int word = quoted.prose().text().indexOf("citation");
        assertEquals("citation", article.file().text(quoted.prose().span(word, word + 8)));
        assertEquals("Four", article.images().get(0).inline().label());
    }

    @Test
    void readsMarkdownBetweenTags() {
        Article article = MarkdownParser.parse(
                "<div>\n\n## Titre\n\n</div>\n\n<center>![Four](f.png) **gras** [lien](/x)</center>\n");
        assertEquals(List.of("HTML:", "HEADING2:Titre", "HTML:", "PARAGRAPH:@ gras lien"), outline(article));
        assertEquals("/x", article.links().get(0).inline().target());
    }

    @Test
    void readsAPage() {
        TextFile file = TextFile.of("""
                <!DOCTYPE html>
                <html lang="fr-CA"><head>
                <title>Le pain &amp;
                  la farine</title>
                <meta name="description" content="Cuire chez soi.">
                <link rel="canonical" href="https://exemple.fr/blog/cuire-le-pain.html?x=1">
                </head><body>
                <header><h1>Le journal</h1></header><nav>Menu</nav>
                <article><header><h1>Le pain</h1></header>
                <p>Deux <a href="/f">farines</a> &lt; trois.
                <p>Fin<aside>À lire aussi</aside>
                </article><footer>Pied</footer></body></html>
                """);
        Article article = HtmlParser.parse(file);
        assertEquals(List.of("HEADING1:Le pain", "PARAGRAPH:Deux farines < trois.", "PARAGRAPH:Fin"), outline(article));
        assertEquals("Le pain & la farine", article.title().orElseThrow());
        assertEquals(
                "Cuire chez soi.", article.frontMatter().text("description").orElseThrow());
        assertEquals("cuire-le-pain", article.frontMatter().text("slug").orElseThrow());
        assertEquals("fr-CA", article.frontMatter().text("lang").orElseThrow());
        Span description =
                article.frontMatter().entry("description").orElseThrow().value();
        assertEquals("Cuire chez soi.", file.text(description));
        assertEquals(new Position(5, 35), file.position(description.start()));
        assertEquals("trois", file.text(article.blocks().get(1).prose().span(15, 20)));
        assertEquals("/f", article.links().get(0).inline().target());
    }

    @Test
    void readsFaultyHtmlAsBrowsersDo() {
        assertEquals(
                List.of("PARAGRAPH:1 < 2 et 3 > 2", "PARAGRAPH:Lien", "HEADING3:Titre"),
                outline(HtmlParser.parse(
                        "<div>1 < 2 et 3 > 2<video src=x><p></span><a href='/a'>Lien<h3>Titre</a></h3>")));
        assertEquals(
                "/a",
                HtmlParser.parse("<a href='/a'><h3>Titre</h3></a>")
                        .links()
                        .get(0)
                        .inline()
                        .target());
        assertEquals(List.of("PARAGRAPH:Fin"), outline(HtmlParser.parse("<p>Fin<p class=\"x")));
        assertEquals(List.of(), outline(HtmlParser.parse("")));
    }

    @Test
    void knowsTagsWithTheirAttributes() {
        Article article = MarkdownParser.parse("Un <b onclick=\"x('>')\">clic</b>.\n\n<p STYLE=a>Deux</p>\n");
        HtmlTag first = article.tags().get(0);
        assertEquals("x('>')", first.value("onclick").orElseThrow());
        assertEquals("a", article.tags().get(2).value("style").orElseThrow());
        assertEquals(
                List.of("b", "b", "p", "p"),
                article.tags().stream().map(HtmlTag::name).toList());
    }
}
