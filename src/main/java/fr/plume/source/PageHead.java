package fr.plume.source;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page says of it.
 *
 * @param title the title of the article
 * @param description what it is about
 */
record PageHead(Optional<String> title, Optional<String> description) {

    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • "};

    static PageHead of(Document page) {
        Optional<String> shared =
                meta(page, "meta[property=og:title]").or(() -> meta(page, "meta[name=twitter:title]"));
        String window = Chars.strip(page.title());
        Optional<String> heading = heading(page, shared.orElse(window));
        Optional<String> title = heading.or(() -> shared.map(PageHead::withoutSite))
                .or(() -> Optional.of(withoutSite(window)).filter(t -> !t.isEmpty()));
        Optional<String> description = meta(page, "meta[name=description], meta[name=Description]")
                .or(() -> meta(page, "meta[property=og:description]"));
        return new PageHead(title, description);
    }

    private static Optional<String> meta(Document page, String query) {
        Element found = page.selectFirst(query);
        return found == null
                ? Optional.empty()
                : Optional.of(Chars.strip(Chars.collapse(found.attr("content"))))
                        .filter(s -> !s.isEmpty());
    }

    /** The heading that says what the head says; the only H1 otherwise. */
    private static Optional<String> heading(Document page, String said) {
        String folded = key(said);
        for (Element heading : page.select("h1, h2")) {
            String text = Chars.strip(heading.text());
            String own = key(text);
            if (own.length() >= 8
                    && (folded.startsWith(own)
                            || folded.endsWith(own)
                            || (own.startsWith(folded) && folded.length() > 15))) {
                return Optional.of(text);
            }
        }
        var ones = page.select("h1");
        return ones.size() == 1 && Chars.words(ones.get(0).text()) >= 2
                ? Optional.of(Chars.strip(ones.get(0).text()))
                : Optional.empty();
    }

    /** A window title without the name of the site behind or before it. */
    private static String withoutSite(String title) {
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0) {
                String before = title.substring(0, at);
                String after = title.substring(at + separator.length());
                return Chars.strip(Chars.words(before) >= Chars.words(after) ? before : after);
            }
        }
        return title;
    }

    /** Letters and digits only, in lower case: what two spellings of one title share. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
