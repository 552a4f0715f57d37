package fr.plume.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** How wide a text is in Arial, the face in which result pages set titles on the desktop. */
public final class ArialWidths {

    /** Size at which a result page sets a title, in pixels. */
    private static final double TITLE_SIZE = 20;

    private static final double UNITS_PER_EM = 2048;

    /** A character that the table lacks: an ideograph or a pictograph fills the em, a letter takes the width of a digit. */
    private static final int WIDE = 2048;

    private static final int MEDIUM = 1139;

    private static final Map<Integer, Integer> WIDTHS = read();

    private ArialWidths() {}

    /** The width of {@code title} on a result page, in pixels, rounded. */
    public static int titlePixels(String title) {
        long units = title.codePoints().mapToLong(ArialWidths::units).sum();
        return (int) Math.round(units * TITLE_SIZE / UNITS_PER_EM);
    }

    private static int units(int c) {
        Integer known = WIDTHS.get(c);
        if (known != null) {
            return known;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL) {
            return 0;
        }
        int base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        return WIDTHS.getOrDefault(
                base, Character.isIdeographic(c) || Character.isSupplementaryCodePoint(c) ? WIDE : MEDIUM);
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> widths = new HashMap<>();
        for (String line : DataFile.lines("arial-widths.txt")) {
            int space = line.indexOf(' ');
            widths.put(Integer.parseInt(line.substring(0, space), 16), Integer.valueOf(line.substring(space + 1)));
        }
        return Map.copyOf(widths);
    }
}
