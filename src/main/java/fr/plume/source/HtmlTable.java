package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Tells tables of data from tables that lay out a page, and reads the former. */
final class HtmlTable {

    private HtmlTable() {}

    /** The rows of a table of data, all as long as the first; none for a table that lays out. */
    static List<List<String>> rows(Element table) {
        if (!table.select("table table, h1, h2, h3, h4, ul, ol, pre, blockquote, div p")
                .isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        int width = 0;
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    String text = Chars.strip(String.join(" ", HtmlInline.lines(cell.childNodes())));
                    cells.add(text.replace("|", "\\|"));
                    int span = cell.attr("colspan").matches("[2-9]|1\\d") ? Integer.parseInt(cell.attr("colspan")) : 1;
                    for (int i = 1; i < span; i++) {
                        cells.add("");
                    }
                }
            }
            if (!cells.isEmpty() && cells.stream().anyMatch(c -> !c.isEmpty())) {
                rows.add(cells);
                width = Math.max(width, cells.size());
            }
        }
        if (width < 2 || rows.size() < 2) {
            return List.of();
        }
        for (List<String> row : rows) {
            while (row.size() < width) {
                row.add("");
            }
        }
        return rows;
    }

    /** The cells of a table that lays out, in reading order, without those of tables inside. */
    static Elements cells(Element table) {
        Elements cells = new Elements();
        for (Element cell : table.select("caption, td, th")) {
            Element owner = cell.closest("table");
            if (owner == table) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
