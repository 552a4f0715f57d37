package fr.plume.rewrite;

import fr.plume.article.Block;
import fr.plume.article.Span;
import java.util.ArrayList;
import java.util.List;

/** The parts of a version that a repair can take out and put back, with spans in its file. */
final class Passages {

    private final Version version;

    Passages(Version version) {
        this.version = version;
    }

    /**
     * A section of level 2 with its subsections.
     *
     * @param heading its text
     * @param span from its heading to the next H1 or H2, or to the end
     * @param words words of its text, headings left out
     */
    record H2(String heading, Span span, int words) {}

    /** The sections of level 2, in order. */
    List<H2> sections() {
        List<H2> sections = new ArrayList<>();
        Block heading = null;
        int words = 0;
        for (Block block : version.article().blocks()) {
            boolean opens = block.isHeading() && block.level() <= 2;
            if (opens && heading != null) {
                sections.add(section(heading, block.span().start(), words));
            }
            if (opens) {
                heading = block.level() == 2 ? block : null;
                words = 0;
            } else if (block.isText() && !block.isHeading()) {
                words += block.prose().words().size();
            }
        }
        if (heading != null) {
            sections.add(section(heading, version.article().file().text().length(), words));
        }
        return sections;
    }

    private static H2 section(Block heading, int end, int words) {
        return new H2(heading.prose().text(), new Span(heading.span().start(), end), words);
    }

    /** The block that a fault stands in; an empty span at the start of the body when it stands in none. */
    Span block(Span fault) {
        return version.article().blocks().stream()
                .filter(b -> b.span().start() <= fault.start()
                        && fault.start() < Math.max(b.span().end(), b.span().start() + 1))
                .map(Block::span)
                .findFirst()
                .orElse(new Span(version.bodyStart(), version.bodyStart()));
    }

    /** The last block of text with the heading right before it, if there is one. */
    Span ending() {
        List<Block> texts = version.article().texts();
        Block last = texts.get(texts.size() - 1);
        boolean headed = texts.size() > 1 && texts.get(texts.size() - 2).isHeading();
        return new Span(
                headed
                        ? texts.get(texts.size() - 2).span().start()
                        : last.span().start(),
                last.span().end());
    }

    /** The text of a span, and the patch that replaces it in the body. */
    Patch patch(Span span) {
        return Patch.of(version.draft().body(), span.start() - version.bodyStart(), span.end() - version.bodyStart());
    }
}
