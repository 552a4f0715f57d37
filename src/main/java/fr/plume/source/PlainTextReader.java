package fr.plume.source;

import java.util.ArrayList;
import java.util.List;

/** Reads text without marks; recognises everything. */
final class PlainTextReader implements SourceReader {

    @Override
    public boolean reads(RawSource raw) {
        return true;
    }

    @Override
    public Reading read(RawSource raw, ReadOptions options) {
        Decoded decoded = Decoder.decode(raw.name(), raw.bytes(), options.encoding(), raw.charset());
        List<Line> lines = TextLines.of(decoded);
        if (MarkdownReader.isMarkdown(lines)) {
            return MarkdownReader.reading(decoded, lines);
        }
        RequestReader.Parted parted = RequestReader.part(lines);
        List<Line> asked = lines.subList(0, lines.size() - parted.rest().size());
        boolean split = parted.request().isPresent() && asked.isEmpty();
        PastedPage page = PastedPage.of(split ? lines : parted.rest());
        List<Line> markdown = new ArrayList<>(split ? List.of() : asked);
        markdown.addAll(PlainText.toMarkdown(page.lines()));
        return new Reading(
                Origin.Format.TEXT, decoded, page.title(), page.summary(), markdown, page.leftOut(), List.of());
    }
}
