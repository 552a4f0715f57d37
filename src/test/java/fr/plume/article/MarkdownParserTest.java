package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownParserTest {

    private static final String TEXT = """
            ---
            title: "Le marché"
            ---
            # Le *marché* du samedi

            Voir [la place](https://exemple.fr) &amp; le `code`
            suivant.

            - un
            - deux
            """;

    @Test
    void knowsWhereEveryCharacterComesFrom() {
        Article article = MarkdownParser.parse(TEXT);
        assertEquals("Le marché", article.title().orElseThrow());
        Block h1 = article.h1().orElseThrow();
        assertEquals("Le marché du samedi", h1.prose().text());
        assertEquals(new Position(4, 1), article.file().position(h1.span().start()));
        Block paragraph = article.blocks().get(1);
        assertEquals("Voir la place & le \ufffc\nsuivant.", paragraph.prose().text());
        int place = paragraph.prose().text().indexOf("place");
        assertEquals("place", article.file().text(paragraph.prose().span(place, place + 5)));
        assertEquals(
                7,
                article.file()
                        .line(paragraph
                                .prose()
                                .fileOffset(paragraph.prose().text().indexOf("suivant"))));
        assertEquals(7, article.words());
    }

    @Test
    void countsLinesAndWordsAlikeWithCarriageReturnsAndDecomposedAccents() {
        Article article = MarkdownParser.parse(TEXT.replace("\n", "\r\n").replace("é", "e\u0301"));
        assertEquals(MarkdownParser.parse(TEXT).words(), article.words());
        Block h1 = article.h1().orElseThrow();
        assertEquals("Le marché du samedi", h1.prose().text());
        int original = article.file().originalOffset(h1.span().start());
        assertEquals("# Le *march", article.file().original().substring(original, original + 11));
    }
}
