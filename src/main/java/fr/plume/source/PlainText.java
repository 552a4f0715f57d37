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
        List<Line> out = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank()) {
                out.add(new Line("", line.origin()));
                continue;
            }
            Matcher bullet = BULLET.matcher(line.text());
            boolean item = bullet.find();
            String text = item
                    ? "- " + MarkdownText.escapeStart(line.text().substring(bullet.end()))
                    : paragraph(line.text());
            boolean listed =
                    !out.isEmpty() && isListItem(out.get(out.size() - 1).text()) && isListItem(text);
            boolean open = !out.isEmpty() && !out.get(out.size() - 1).isBlank();
            if (open && !listed && (!wrapped || isListItem(text))) {
                out.add(new Line("", line.origin()));
            }
            out.add(new Line(text, line.origin()));
        }
        return out;
    }

    private static String paragraph(String text) {
        String stripped = Chars.strip(text);
        return NUMBERED.matcher(text).matches() ? stripped : MarkdownText.escapeStart(stripped);
    }

    private static boolean isListItem(String text) {
        return text.startsWith("- ") || NUMBERED.matcher(text).matches();
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
