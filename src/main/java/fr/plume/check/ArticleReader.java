package fr.plume.check;

import fr.plume.NoTextException;
import fr.plume.article.Article;
import fr.plume.article.TextFile;
import fr.plume.message.Message;
import fr.plume.source.Decoded;
import fr.plume.source.Decoder;
import fr.plume.source.ReadOptions;
import fr.plume.source.Sources;
import fr.plume.text.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the article in a file. */
final class ArticleReader {

    /** Larger files are refused: no article needs more, and the tree of one takes some thirty times its size in memory. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    /** A page says what it is within so many characters. */
    private static final int HEAD = 2000;

    private static final List<String> PAGE_STARTS = List.of("<!doctype html", "<html", "<head>", "<body");

    private ArticleReader() {}

    /**
     * The article in {@code file}.
     *
     * @param reading how files, addresses and {@code -} are read
     * @throws NoTextException when there is none: the file is missing, unreadable, too large, binary or without a word
     */
    static ReadArticle read(ArticleFile file, ReadOptions reading) {
        if (Sources.isAddress(file.name())) {
            Decoded page = Sources.page(file.name(), reading);
            return read(file.name(), new byte[0], page);
        }
        byte[] bytes = bytes(file, reading);
        Optional<Decoded> office = Sources.office(file.name(), bytes, reading);
        if (office.isPresent()) {
            refuseEmpty(file.name(), office.get());
            Article article =
                    ReadArticle.Syntax.OFFICE.parse(TextFile.of(office.get().text()));
            return new ReadArticle(article, ReadArticle.Syntax.OFFICE, bytes, StandardCharsets.UTF_8, Optional.empty());
        }
        return read(file.name(), bytes, Decoder.decode(file.name(), bytes, reading.encoding(), Optional.empty()));
    }

    private static ReadArticle read(String name, byte[] bytes, Decoded decoded) {
        refuseEmpty(name, decoded);
        boolean page = looksLikePage(decoded.text());
        ReadArticle.Syntax syntax = syntax(name, page);
        Article article = syntax.parse(TextFile.of(decoded.text()));
        return new ReadArticle(article, syntax, bytes, Charset.forName(decoded.charset()), note(name, decoded, page));
    }

    private static void refuseEmpty(String name, Decoded decoded) {
        if (decoded.text().codePoints().allMatch(Characters::isSpace)) {
            throw new NoTextException(Message.of("report.empty", name));
        }
    }

    private static ReadArticle.Syntax syntax(String name, boolean page) {
        return switch (extension(name)) {
            case "html", "htm" -> ReadArticle.Syntax.HTML;
            default -> page ? ReadArticle.Syntax.HTML : ReadArticle.Syntax.MARKDOWN;
        };
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a text begins as a page does: with its type, or with an element that nothing but a page has. */
    private static boolean looksLikePage(String text) {
        String start =
                text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
        return PAGE_STARTS.stream().anyMatch(start::startsWith);
    }

    private static Optional<Message> note(String name, Decoded decoded, boolean page) {
        if (decoded.guessed()) {
            return Optional.of(Message.of("source.guessed-encoding", name, decoded.charset()));
        }
        boolean named = extension(name).equals("html") || extension(name).equals("htm") || Sources.isAddress(name);
        if (page && !named) {
            return Optional.of(Message.of("report.read-as-page", name));
        }
        return Optional.empty();
    }

    private static byte[] bytes(ArticleFile file, ReadOptions reading) {
        String name = file.name();
        if (!file.isStandardInput() && Files.isDirectory(file.path())) {
            String key = Files.isReadable(file.path()) ? "report.no-article" : "report.denied";
            throw new NoTextException(Message.of(key, name));
        }
        try (InputStream in = file.isStandardInput() ? reading.standardInput() : Files.newInputStream(file.path())) {
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
