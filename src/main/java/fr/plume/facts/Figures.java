package fr.plume.facts;

import fr.plume.text.Characters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads a number written in figures, with the separators of any country. */
final class Figures {

    /** Characters of the longest number; what is longer is a key or noise. */
    private static final int LONGEST = 40;

    private Figures() {}

    /** What {@code literal} may be, the likelier first; none for a version such as 1.2.3. */
    static List<BigDecimal> readings(String literal) {
        if (literal.length() > LONGEST) {
            return List.of();
        }
        StringBuilder bare = new StringBuilder(literal.length());
        int points = 0;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (Character.isDigit(c)) {
                bare.append(c);
            } else if (c == '.' || c == ',') {
                bare.append(c);
                points++;
            } else if (!Characters.isSpace(c) && !Characters.isApostrophe(c)) {
                return List.of();
            }
        }
        String figures = bare.toString();
        boolean spaced = bare.length() < literal.length();
        return points == 0 ? List.of(new BigDecimal(figures)) : pointed(figures, spaced);
    }

    private static List<BigDecimal> pointed(String figures, boolean spaced) {
        int last = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
        int first = first(figures);
        char separator = figures.charAt(last);
        List<BigDecimal> readings = new ArrayList<>();
        boolean groups = !spaced && groupsOfThree(figures, separator);
        if (groups) {
            readings.add(new BigDecimal(figures.replace(String.valueOf(separator), "")));
        }
        boolean decimal = first == last || (figures.charAt(first) != separator && isGrouped(figures, last));
        if (decimal) {
            String whole = figures.substring(0, last).replace(".", "").replace(",", "");
            readings.add(new BigDecimal(whole + "." + figures.substring(last + 1)));
        }
        return readings;
    }

    private static int first(String figures) {
        int dot = figures.indexOf('.');
        int comma = figures.indexOf(',');
        return dot < 0 ? comma : comma < 0 ? dot : Math.min(dot, comma);
    }

    /** Whether one separator cuts the figures into groups of three, the first of one to three and not a lone zero. */
    private static boolean groupsOfThree(String figures, char separator) {
        String other = separator == '.' ? "," : ".";
        return !figures.contains(other) && !figures.startsWith("0") && isGrouped(figures, figures.length());
    }

    private static boolean isGrouped(String figures, int end) {
        int run = 0;
        boolean firstGroup = true;
        for (int i = 0; i <= end; i++) {
            boolean stop = i == end || figures.charAt(i) == '.' || figures.charAt(i) == ',';
            if (!stop) {
                run++;
            } else {
                if (firstGroup ? run == 0 || run > 3 : run != 3) {
                    return false;
                }
                firstGroup = false;
                run = 0;
            }
        }
        return true;
    }
}
