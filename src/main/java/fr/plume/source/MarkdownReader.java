package fr.plume.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads Markdown: by its extension, or by its marks. */
final class MarkdownReader implements SourceReader {

    private static final Pattern HEADING = Pattern.compile("#{1,6} \\S.*");
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\((?:https?:|/|#|mailto:)[^)\\s]{0,500}\\)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*\\s][^*\\n]{0,200}\\*\\*");
    private static final int LONGEST_HEADING = 16;

    @Override
    public boolean reads(RawSource raw) {
        return raw.extension().equals("md")
                || raw.extension().equals("markdown")
                || raw.mediaType().filter(t -> t.equals("text/markdown")).isPresent();
    }

    @Override
    public Reading read(RawSource raw, ReadOptions options) {
        Decoded decoded = Decoder.decode(raw.name(), raw.bytes(), options.encoding(), raw.charset());
        return reading(decoded, TextLines.of(decoded));
    }

    static Reading reading(Decoded decoded, List<Line> lines) {
        return new Reading(
                Origin.Format.MARKDOWN, decoded, Optional.empty(), Optional.empty(), lines, List.of(), List.of());
    }

    /**
     * Whether text of unknown kind is Markdown. One mark proves nothing: a {@code ###} strays into a page that was pasted;
     * marks of two kinds, two short headings, or a title on top do.
     */
    static boolean isMarkdown(List<Line> lines) {
        int headings = 0;
        int links = 0;
        int fences = 0;
        boolean first = true;
        boolean titled = false;
        for (Line line : lines) {
            String text = line.text();
            if (line.isBlank()) {
                continue;
            }
            boolean heading = HEADING.matcher(text).matches() && Chars.words(text) <= LONGEST_HEADING;
            titled |= first && (heading || text.equals("---"));
            headings += heading ? 1 : 0;
            String head = text.length() > 2_000 ? text.substring(0, 2_000) : text;
            links += LINK.matcher(head).find() || BOLD.matcher(head).find() ? 1 : 0;
            fences += text.startsWith("```") ? 1 : 0;
            first = false;
        }
        boolean frontMatter = !Parts.of(lines).frontMatter().isEmpty();
        return frontMatter
                || titled && headings > 0
                || headings >= 2
                || (headings >= 1 && links >= 1)
                || links >= 3
                || fences >= 2;
    }
}
