package fr.plume.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.plume.article.Article;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** How an article is written. */
public enum ArticleFormat {
    /** The file as it is: metadata, then Markdown. */
    MARKDOWN("md") {
        @Override
        public String write(Article article) {
            return article.file().text();
        }
    },
    /** A whole page: title and description in its head, the article in its body. */
    HTML("html") {
        @Override
        public String write(Article article) {
            return "<!DOCTYPE html>\n<html lang=\"" + metadata(article, "lang")
                    + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                    + metadata(article, "title") + "</title>\n<meta name=\"description\" content=\""
                    + metadata(article, "description") + "\">\n</head>\n<body>\n<article>\n" + body(article)
                    + "</article>\n</body>\n</html>\n";
        }
    },
    /** One object: the metadata, the Markdown of the body and its HTML. */
    JSON("json") {
        @Override
        public String write(Article article) {
            StringWriter out = new StringWriter();
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                for (var entry : article.frontMatter().entries().entrySet()) {
                    List<String> values = entry.getValue().values();
                    json.writeStringField(entry.getKey(), values.isEmpty() ? "" : values.get(0));
                }
                json.writeStringField("markdown", markdown(article));
                json.writeStringField("html", body(article));
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out + "\n";
        }
    };

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final String extension;

    ArticleFormat(String extension) {
        this.extension = extension;
    }

    /** The ending of such a file's name, without its dot. */
    public String extension() {
        return extension;
    }

    /** The text of the file. */
    public abstract String write(Article article);

    private static String markdown(Article article) {
        return article.file()
                        .text()
                        .substring(article.frontMatter().span().end())
                        .strip() + "\n";
    }

    private static String body(Article article) {
        // Raw HTML of a model is text to a browser, not tags.
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
        return renderer.render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown(article)));
    }

    private static String metadata(Article article, String key) {
        return article.frontMatter()
                .text(key)
                .orElse("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }
}
