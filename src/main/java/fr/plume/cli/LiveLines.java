package fr.plume.cli;

import java.io.PrintStream;
import java.util.List;

/** A few lines at the foot of a terminal that are drawn again and again; what is said goes above them. */
final class LiveLines {

    private static final String UP_AND_ERASE = "\u001b[1A\u001b[2K";

    private final PrintStream out;
    private final int columns;
    private int drawn;

    /** @param columns a line holds at most; a longer one would wrap, and spoil the count */
    LiveLines(PrintStream out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /** Draws these lines instead of the last ones. */
    synchronized void draw(List<String> lines) {
        StringBuilder text = new StringBuilder("\r" + UP_AND_ERASE.repeat(drawn));
        for (String line : lines) {
            text.append(shortened(line)).append('\n');
        }
        drawn = lines.size();
        out.print(text);
        out.flush();
    }

    /** Says something above the lines. */
    synchronized void above(Runnable saying) {
        out.print("\r" + UP_AND_ERASE.repeat(drawn));
        drawn = 0;
        saying.run();
    }

    private String shortened(String line) {
        int length = line.codePointCount(0, line.length());
        return length <= columns ? line : line.substring(0, line.offsetByCodePoints(0, columns - 1)) + "…";
    }
}
