package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns plain text into Markdown: a line is a paragraph, unless the text was wrapped at a width. */
final class PlainText {

    private static final Pattern BULLET =
            Pattern.compile("^[ \\t\\u00a0]*(?:[-*•·‣▪◦●–—]|\\u2022)[ \\t\\u00a0\\u202f]+(?=\\S)");
    private static final Pattern NUMBERED = Pattern.compile("^ {0,3}\\d{1,2}[.)] +\\S.*");

    /** Widths at which mail programs and editors wrap. */
    private static final int LEAST_WRAP = 55;

    private static final int MOST_WRAP = 110;

    private PlainText() {}

    /** The lines as Markdown, each with the origin it had. */
    static List<Line> toMarkdown(List<Line> lines) {
        boolean wrapped = isWrapped(lines);
        boolean[] headings = PlainHeadings.find(lines);
        boolean[] quoted = PlainQuotations.find(lines);
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                boolean twice = !out.isEmpty() && out.get(out.size() - 1).isBlank();
                if (!twice) {
                    out.add(new Line(quoted[i] ? ">" : "", line.origin()));
                }
                continue;
            }
            String text = markdown(line.text(), headings[i], quoted[i]);
            Line before = out.isEmpty() ? new Line("", 0) : out.get(out.size() - 1);
            boolean listed = isListItem(before.text()) && isListItem(text);
            boolean open = !before.isBlank() && !before.text().equals(">");
            if (open
                    && !listed
                    && (!wrapped
                            || isListItem(text)
                            || headings[i]
                            || before.text().startsWith("#"))) {
                out.add(new Line(quoted[i] && before.text().startsWith(">") ? ">" : "", line.origin()));
            }
            out.add(new Line(text, line.origin()));
        }
        return out;
    }

    private static String markdown(String text, boolean heading, boolean quoted) {
        String stripped = Chars.strip(text);
        if (heading) {
            return "## " + MarkdownText.escapeStart(stripped);
        }
        if (quoted) {
            return "> " + MarkdownText.escapeStart(stripped);
        }
        Matcher bullet = BULLET.matcher(text);
        if (bullet.find()) {
            return "- " + MarkdownText.escapeStart(text.substring(bullet.end()));
        }
        return NUMBERED.matcher(text).matches() ? stripped : MarkdownText.escapeStart(stripped);
    }

    static boolean isListItem(String text) {
        return BULLET.matcher(text).find() || NUMBERED.matcher(text).matches();
    }

    /** Whether most lines that another follows end near one width, in the middle of a sentence. */
    static boolean isWrapped(List<Line> lines) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String text = Chars.strip(lines.get(i).text());
            String next = Chars.strip(lines.get(i + 1).text());
            if (text.isEmpty() || next.isEmpty()) {
                continue;
            }
            followed++;
            boolean width = text.length() >= LEAST_WRAP && text.length() <= MOST_WRAP;
            boolean open = ".!?:…»\"".indexOf(text.charAt(text.length() - 1)) < 0;
            broken += width && open ? 1 : 0;
        }
        return followed >= 3 && broken * 2 > followed;
    }
}
