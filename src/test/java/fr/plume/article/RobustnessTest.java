package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Time grows with the length of the text, whatever it is made of. */
class RobustnessTest {

    /** Far above what each takes, far below what a quadratic search would. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TestFactory
    Stream<DynamicTest> endsInTime() {
        return Stream.of(
                        "# Titre\n\n".repeat(100_000),
                        ">".repeat(10_000) + " texte",
                        "- ".repeat(10_000) + "texte",
                        "*".repeat(1_000_000),
                        "*a **b ".repeat(50_000),
                        "`".repeat(1_000_000),
                        "[".repeat(100_000),
                        "[a](".repeat(50_000),
                        "<".repeat(100_000),
                        "x <!-- ".repeat(50_000),
                        "<div>" + "<a b=\"".repeat(50_000),
                        "<div>".repeat(50_000) + "</p>".repeat(50_000),
                        "<p>a<svg>".repeat(50_000),
                        "{% a {{ b ".repeat(50_000),
                        "{% highlight %}\n\n".repeat(20_000),
                        "[a x=".repeat(100_000),
                        "$$ a\n\n".repeat(50_000),
                        "$a ".repeat(300_000),
                        "\\begin{a}\n".repeat(80_000),
                        "<A b={".repeat(100_000),
                        "{::comment} ".repeat(80_000),
                        "<div><style>\n\n".repeat(40_000),
                        "<!-- \n\n".repeat(80_000),
                        "import X from 'x';\n".repeat(100_000),
                        "+--+--+\n| a |\n".repeat(50_000),
                        "!!! note\n    ".repeat(800),
                        "{\"title\": ".repeat(50_000),
                        "a@".repeat(500_000),
                        "http://".repeat(100_000),
                        "&a".repeat(300_000),
                        "e\u0301".repeat(500_000),
                        "---\n" + "a: 'b\n".repeat(20_000) + "---\n",
                        "---\na: " + "[".repeat(50_000) + "\n---\n",
                        "+++\na = \"\"\"" + "x\n".repeat(50_000) + "\n+++\n",
                        "Le [four](https://exemple.fr) à **pain** du `bourg`. ".repeat(30_000))
                .map(text -> DynamicTest.dynamicTest(
                        text.substring(0, 12).strip(), () -> assertTimeout(LIMIT, () -> parseAll(text))));
    }

    private static void parseAll(String text) {
        Article markdown = MarkdownParser.parse(text);
        assertTrue(markdown.comments().size() + markdown.links().size() + markdown.looseWords() >= 0);
        Article page = HtmlParser.parse(text);
        assertTrue(page.file().text().length() >= page.blocks().size());
    }

    @Test
    void moreCellsThanATableMayHaveAreParagraphs() {
        String row = "| a ".repeat(1_001) + "|\n";
        String text = "# Titre\n\nTexte.\n\n" + row + "|---".repeat(1_001) + "|\n" + row.repeat(1_001) + "\n## Suite\n";
        Article article = MarkdownParser.parse(text);
        assertEquals(2, article.headings().size());
        assertEquals(4, article.blocks().size());
        assertEquals(1 + 1 + 1_001 * 1_002, article.words());
    }

    @Test
    void keepsEveryWordOfAHugeParagraph() {
        String text = "Le **four** chauffe. ".repeat(20_000);
        List<Block> blocks = MarkdownParser.parse(text).blocks();
        assertEquals(1, blocks.size());
        assertEquals(
                "Le four chauffe. ".repeat(20_000).strip(),
                blocks.get(0).prose().text());
        assertEquals(
                20_000,
                blocks.get(0).prose().inlines().stream()
                        .filter(i -> i.kind() == Inline.Kind.STRONG)
                        .count());
    }
}
