package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Markdown cut into its front matter, its title and the rest.
 *
 * @param frontMatter with its fences; empty when there is none
 * @param heading the H1 that opens the text, without its mark; empty when it opens with anything else
 * @param body the lines after both
 */
record Parts(List<Line> frontMatter, String heading, List<Line> body) {

    private static final int MAX_FRONT_MATTER = 200;

    static Parts of(List<Line> lines) {
        int start = frontMatterEnd(lines);
        int first = start;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        String line = first < lines.size() ? lines.get(first).text() : "";
        if (line.startsWith("# ")) {
            String heading = Chars.strip(line.substring(2).replaceFirst(" #+ *$", ""));
            return new Parts(lines.subList(0, start), heading, lines.subList(first + 1, lines.size()));
        }
        boolean underlined = first + 1 < lines.size()
                && !Chars.isBlank(line)
                && lines.get(first + 1).text().matches("={3,} *");
        return underlined
                ? new Parts(lines.subList(0, start), Chars.strip(line), lines.subList(first + 2, lines.size()))
                : new Parts(lines.subList(0, start), "", lines.subList(start, lines.size()));
    }

    /** The number of lines that the front matter takes, fences included. */
    private static int frontMatterEnd(List<Line> lines) {
        if (lines.isEmpty() || !lines.get(0).text().stripTrailing().equals("---")) {
            return 0;
        }
        boolean keyed = false;
        for (int i = 1; i < Math.min(lines.size(), MAX_FRONT_MATTER); i++) {
            String line = lines.get(i).text().stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return keyed ? i + 1 : 0;
            }
            keyed |= line.indexOf(':') > 0;
        }
        return 0;
    }

    Optional<String> title() {
        return heading.isEmpty() ? Optional.empty() : Optional.of(MarkdownText.plain(heading));
    }

    List<Line> withBody(List<Line> rest) {
        List<Line> all = new ArrayList<>(frontMatter);
        boolean leading = true;
        for (Line line : rest) {
            leading &= line.isBlank() && all.isEmpty();
            if (!leading) {
                all.add(line);
            }
        }
        while (!all.isEmpty() && all.get(all.size() - 1).isBlank()) {
            all.remove(all.size() - 1);
        }
        return all;
    }
}
