package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.article.TextFile;
import java.util.ArrayList;
import java.util.List;

/** Tables whose rows differ in their number of cells, or that the parser did not recognise. */
final class BrokenTables {

    private final TextFile file;
    private final List<Flaw> flaws = new ArrayList<>();
    private int columns;
    private int lastLine;

    private BrokenTables(TextFile file) {
        this.file = file;
    }

    static List<Flaw> in(Article article) {
        BrokenTables reader = new BrokenTables(article.file());
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.TABLE_CELL && !block.place().html()) {
                reader.cell(block);
            } else if (block.kind() == Block.Kind.PARAGRAPH && !block.place().html()) {
                reader.paragraph(block);
            }
        }
        return reader.flaws;
    }

    /** The first cell of a line stands for its row; empty cells have no line of their own. */
    private void cell(Block cell) {
        if (cell.prose().text().isBlank()) {
            return;
        }
        int line = file.line(cell.span().start());
        if (line <= lastLine) {
            return;
        }
        lastLine = line;
        if (line < file.lines() && isDelimiter(line(line + 1))) {
            columns = cells(line(line));
            return;
        }
        int found = cells(line(line));
        if (found != columns && columns > 0) {
            flaws.add(Flaw.of("table-row", span(line), found, columns));
        }
    }

    /** A header and a line of dashes that do not agree are shown as they are. */
    private void paragraph(Block block) {
        int first = file.line(block.span().start());
        int last = file.line(block.span().end());
        for (int line = first; line < last; line++) {
            boolean header = line(line).indexOf('|') >= 0 && isDelimiter(line(line + 1));
            if (header) {
                flaws.add(Flaw.of("table", span(line), cells(line(line)), cells(line(line + 1))));
                return;
            }
        }
    }

    private String line(int line) {
        return file.text(span(line));
    }

    /** A line without the marks of a quotation, the space around it and its line feed. */
    private Span span(int line) {
        String text = file.text();
        int start = file.lineStart(line);
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        while (start < end && (text.charAt(start) == ' ' || text.charAt(start) == '>' || text.charAt(start) == '\t')) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** {@code |---|:--:|}: pipes, dashes, colons and spaces only, a dash and a pipe at least. */
    private static boolean isDelimiter(String line) {
        boolean dash = false;
        boolean pipe = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            dash |= c == '-';
            pipe |= c == '|';
            if (c != '-' && c != '|' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return dash && pipe;
    }

    /** Cells of a row; a pipe behind a backslash is text, one at either end of the row divides nothing. */
    private static int cells(String row) {
        int cells = 1;
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length() - 1; i++) {
            char c = row.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|') {
                cells++;
            }
        }
        return cells;
    }
}
