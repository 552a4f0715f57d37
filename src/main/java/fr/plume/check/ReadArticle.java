package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.HtmlParser;
import fr.plume.article.MarkdownParser;
import fr.plume.article.TextFile;
import fr.plume.message.Message;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * An article as it was read from a file.
 *
 * @param article the article
 * @param syntax what it is written in
 * @param bytes the file's content
 * @param charset the encoding it was read in
 * @param note what the writer should know about the reading, a guessed encoding say
 */
record ReadArticle(Article article, Syntax syntax, byte[] bytes, Charset charset, Optional<Message> note) {

    /** What an article can be written in. */
    enum Syntax {
        MARKDOWN,
        HTML,
        /** A word processor's file, read as Markdown; it cannot be written back. */
        OFFICE;

        /** The article in {@code file}. */
        Article parse(TextFile file) {
            return this == HTML ? HtmlParser.parse(file) : MarkdownParser.parse(file);
        }
    }
}
