package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.message.Message;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * An article as it was read from a file.
 *
 * @param article the article
 * @param bytes the file's content
 * @param charset the encoding it was read in
 * @param note what the writer should know about the reading, a guessed encoding say
 */
record ReadArticle(Article article, byte[] bytes, Charset charset, Optional<Message> note) {}
