package fr.plume.check;

import fr.plume.NoTextException;
import fr.plume.article.Article;
import fr.plume.article.MarkdownParser;
import fr.plume.article.TextFile;
import fr.plume.message.Message;
import fr.plume.source.Decoded;
import fr.plume.source.Decoder;
import fr.plume.text.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Reads the article in a file. */
final class ArticleReader {

    /** Larger files are refused: no article needs more, and the tree of one takes some thirty times its size in memory. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private ArticleReader() {}

    /**
     * The article in {@code file}.
     *
     * @param standardInput what {@code -} is read from
     * @throws NoTextException when there is none: the file is missing, unreadable, too large, binary or without a word
     */
    static ReadArticle read(ArticleFile file, InputStream standardInput) {
        byte[] bytes = bytes(file, standardInput);
        return read(file.name(), bytes);
    }

    static ReadArticle read(String name, byte[] bytes) {
        Decoded decoded = Decoder.decode(name, bytes, Optional.empty(), Optional.empty());
        if (decoded.text().codePoints().allMatch(Characters::isSpace)) {
            throw new NoTextException(Message.of("report.empty", name));
        }
        Article article = MarkdownParser.parse(TextFile.of(decoded.text()));
        Optional<Message> note = decoded.guessed()
                ? Optional.of(Message.of("source.guessed-encoding", name, decoded.charset()))
                : Optional.empty();
        return new ReadArticle(article, bytes, Charset.forName(decoded.charset()), note);
    }

    private static byte[] bytes(ArticleFile file, InputStream standardInput) {
        String name = file.name();
        if (!file.isStandardInput() && Files.isDirectory(file.path())) {
            throw new NoTextException(Message.of("report.no-article", name));
        }
        try (InputStream in = file.isStandardInput() ? standardInput : Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new NoTextException(Message.of("report.too-large", name, MAX_BYTES >> 20));
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new NoTextException(Message.of("report.missing", name), e);
        } catch (AccessDeniedException e) {
            throw new NoTextException(Message.of("report.denied", name), e);
        } catch (IOException e) {
            throw new NoTextException(Message.of("report.unreadable", name, String.valueOf(e.getMessage())), e);
        }
    }
}
