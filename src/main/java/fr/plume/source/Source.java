package fr.plume.source;

import fr.plume.article.Article;
import fr.plume.message.Message;
import fr.plume.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * What the article is written from: the text of a file, page or standard input, without what surrounds it.
 *
 * <p>Every reader hands over Markdown, parsed once: whoever needs blocks, links or quotations asks {@link #body}. Invisible
 * characters (zero width, bidirectional, tags) are gone from it; the joiners inside an emoji stay.
 *
 * @param origin where it comes from
 * @param title its title, outside the body
 * @param summary an abstract that the page carried, outside the body
 * @param body the text that counts, with the source's own front matter; its file is the Markdown handed over
 * @param lines for each line of the body's file, 0-based, the 1-based line of the origin it came from, 0 if none is known
 * @param language what most of it is written in
 * @param remarks what the reader noticed: the request, lines that speak to a machine, what was left out
 */
public record Source(
        Origin origin,
        Optional<String> title,
        Optional<String> summary,
        Article body,
        List<Integer> lines,
        Language language,
        Remarks remarks) {

    public Source {
        lines = List.copyOf(lines);
    }

    /** The paragraph at its head that speaks to the writer, kept out of the body. */
    public Optional<Request> request() {
        return remarks.request();
    }

    /** What was left out, with the reason, in the order of the file. */
    public List<LeftOut> leftOut() {
        return remarks.leftOut();
    }

    /** The lines of the body that speak to a machine, in order. */
    public List<AddressedLine> addressed() {
        return remarks.addressed();
    }

    /**
     * The text that an article may take addresses from: without the lines that speak to a machine, comments, and what stands for
     * images.
     */
    public String trustedText() {
        return TrustedText.of(this);
    }

    /** What the writer should know about the reading, in order. */
    public List<Message> notes() {
        return remarks.notes();
    }

    /** The 1-based line of the origin for a 1-based line of the body's file; the same line when nothing else is known. */
    public int originLine(int bodyLine) {
        int known = bodyLine >= 1 && bodyLine <= lines.size() ? lines.get(bodyLine - 1) : 0;
        return known == 0 ? bodyLine : known;
    }
}
