package fr.plume.source;

import java.util.List;
import java.util.Optional;

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
        return new Reading(
                Origin.Format.TEXT,
                decoded,
                Optional.empty(),
                Optional.empty(),
                PlainText.toMarkdown(lines),
                List.of(),
                List.of());
    }
}
