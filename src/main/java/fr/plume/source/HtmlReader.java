package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads web pages: the article in them, without what surrounds it. */
final class HtmlReader implements SourceReader {

    /** Opening tags and depth of a page at most; the largest of 423 real pages had 10,000 elements, the deepest 43 levels. */
    private static final int MOST_TAGS = 60_000;

    private static final int DEEPEST = 160;
    private static final int HEAD = 4_096;
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,500}?-->\\s*)*<(?:!doctype html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FRAGMENT = Pattern.compile(
            "^\\s*<(?:p|div|h[1-6]|article|section|main|ul|ol|table|blockquote|figure|header)\\b[^>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean reads(RawSource raw) {
        String extension = raw.extension();
        boolean named = extension.equals("html") || extension.equals("htm") || extension.equals("xhtml");
        boolean typed = raw.mediaType()
                .filter(t -> t.equals("text/html") || t.equals("application/xhtml+xml"))
                .isPresent();
        return named || typed || !extension.equals("md") && looksLikeHtml(head(raw));
    }

    private static String head(RawSource raw) {
        int length = Math.min(HEAD, raw.bytes().length);
        String head = new String(raw.bytes(), 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    }

    private static boolean looksLikeHtml(String head) {
        return PAGE.matcher(head).find() || (FRAGMENT.matcher(head).find() && head.contains("</"));
    }

    @Override
    public Reading read(RawSource raw, ReadOptions options) {
        Optional<String> declared = raw.charset().or(() -> declared(head(raw)));
        Decoded decoded = Decoder.decode(raw.name(), raw.bytes(), options.encoding(), declared);
        String base = raw.name().toLowerCase(Locale.ROOT).startsWith("http") ? raw.name() : "";
        if (tags(decoded.text()) > MOST_TAGS) {
            throw new NoTextException(Message.of("source.endless-page", raw.name(), MOST_TAGS));
        }
        Page page = PageExtractor.extract(decoded.text(), base);
        List<Message> notes = new ArrayList<>();
        page.note().ifPresent(key -> notes.add(Message.of(key, raw.name())));
        return new Reading(
                Origin.Format.HTML, decoded, page.title(), page.summary(), page.lines(), page.leftOut(), notes);
    }

    private static int tags(String html) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
            tags += Character.isLetter(html.charAt(i + 1)) ? 1 : 0;
        }
        return tags;
    }

    private static Optional<String> declared(String head) {
        Matcher m = CHARSET.matcher(head);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    static Document parse(String html, String base) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, base);
    }
}
