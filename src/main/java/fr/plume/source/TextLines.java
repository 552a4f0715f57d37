package fr.plume.source;

import fr.plume.article.TextFile;
import java.util.ArrayList;
import java.util.List;

/** Cuts decoded text into numbered lines, in NFC, whatever its line ends. */
final class TextLines {

    private TextLines() {}

    static List<Line> of(Decoded decoded) {
        String text = TextFile.of(decoded.text()).text();
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int number = 1;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(text.substring(start, end), number++));
            start = end + 1;
        }
        return lines;
    }
}
