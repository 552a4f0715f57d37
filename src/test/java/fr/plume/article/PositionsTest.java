package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.text.Word;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever marks are put together, nothing fails, and every word stands in the file where the prose says. */
class PositionsTest {

    private static final String[] PARTS = {
        "pain",
        "été ",
        "l’eau",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        "# ",
        "> ",
        "- ",
        "1. ",
        "    ",
        "*",
        "**",
        "_",
        "`",
        "``",
        "```\n",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "](/u)",
        "![",
        "<b>",
        "</b>",
        "<div>",
        "</div>",
        "<p>",
        "<h2>",
        "</h2>",
        "<li>",
        "<ul>",
        "<td>",
        "<table>",
        "<br>",
        "<code>",
        "</code>",
        "<script>",
        "</script>",
        "<svg>",
        "<!--",
        "-->",
        "<img src=x alt=\"y\">",
        "<a href='/x'>",
        "</a>",
        "<pre>",
        "<",
        "&amp;",
        "&nbsp;",
        "&eacute;",
        "&",
        "\\*",
        "\\",
        "\\|",
        "|",
        "| a | b |\n|---|---|\n",
        "{{ x }}",
        "{{",
        "}}",
        "{% y %}",
        "{% highlight %}",
        "{% endhighlight %}",
        "{: .c}",
        "{#id}",
        "[^1]",
        "[^1]: ",
        "[a x=\"1\"]",
        "[/a]",
        "[[toc]]",
        "$$",
        ":::\n",
        "https://exemple.fr/a_b",
        "a@exemple.fr",
        "---\n",
        "===\n",
        "title: x\n",
        "+++\n",
        "\r\n",
        "\t",
        "\u00a0",
        "e\u0301",
        "🧢",
        "- [ ] ",
        "<p ",
        "\"",
        " : ",
        ". "
    };

    @Test
    void everyWordStandsWhereTheProseSays() {
        Random random = new Random(3);
        int words = 0;
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(PARTS[random.nextInt(PARTS.length)]);
            }
            words += check(MarkdownParser.parse(text.toString()));
            words += check(HtmlParser.parse(text.toString()));
        }
        assertTrue(words > 10_000, "words " + words);
    }

    private static int check(Article article) {
        TextFile file = article.file();
        int blockStart = 0;
        for (Block block : article.blocks()) {
            assertTrue(block.span().start() >= blockStart, file.text());
            blockStart = block.span().start();
            Prose prose = block.prose();
            for (int i = 0; i < prose.text().length(); i++) {
                assertTrue(prose.fileOffset(i) <= prose.fileOffset(i + 1), file.text());
            }
            for (Word word : prose.words()) {
                Span span = prose.span(word.start(), word.end());
                String written = file.text(span);
                assertTrue(block.span().contains(span), file.text());
                // Where marks, tags or references stand inside a word, what is written is longer.
                if (written.length() <= word.text().length()) {
                    assertEquals(word.text(), written, file.text());
                }
            }
        }
        return article.words();
    }
}
