package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Brief.Variant;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;

/** A number written the English way: 1.5 million, 12,000 habitants. */
public final class DecimalPoint implements Rule {

    /** What notes are given out of. */
    private static final List<String> MARKS = List.of("cinq", "dix", "vingt", "cent");

    private static final RuleInfo INFO = RuleInfo.of("decimal-point", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        boolean swiss = inspection.brief().variant() == Variant.FR_CH;
        List<Violation> found = new ArrayList<>();
        for (Block block : inspection.article().texts()) {
            if (!NumberText.mayBeIn(block.prose().repertoire())) {
                continue;
            }
            String text = block.prose().text();
            Addresses addresses = Addresses.in(block.prose());
            ForeignParts foreign = new ForeignParts(block);
            for (int i = 0; i < text.length(); i++) {
                int end = figure(text, i);
                if (end > i && !addresses.at(i) && isEnglish(text, i, end, swiss) && !foreign.at(i)) {
                    found.add(violation(block.prose().span(i, end), text.substring(i, end)));
                }
                i = Math.max(i, end - 1);
            }
        }
        return found;
    }

    /** Where the figure from {@code start} on ends, its points and commas between digits included. */
    private static int figure(String text, int start) {
        int end = NumberText.digits(text, start);
        while (end > start
                && end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ',')
                && Character.isDigit(text.charAt(end + 1))) {
            end = NumberText.digits(text, end + 1);
        }
        return end;
    }

    private static boolean isEnglish(String text, int start, int end, boolean swiss) {
        NumberText number = new NumberText(text, start, end);
        String figure = text.substring(start, end);
        if (number.tied() || number.goesOn() || number.labelled()) {
            return false;
        }
        int point = figure.indexOf('.');
        int comma = figure.indexOf(',');
        if (point > 0 && comma < 0 && figure.indexOf('.', point + 1) < 0) {
            int decimals = figure.length() - point - 1;
            boolean money =
                    swiss && (number.unit().equals("francs") || number.unit().equals("CHF"));
            return (number.measures() || isMark(text, end)) && !money && (decimals <= 2 || thousands(figure, '.'));
        }
        boolean grouped = comma > 0 && thousands(point > 0 ? figure.substring(0, point) : figure, ',');
        boolean several = comma > 0 && figure.indexOf(',', comma + 1) > 0;
        // No part of a house or of a voter is counted: « 18,500 foyers » are thousands, « 2,500 points » may be two and
        // a half.
        boolean whole = number.counts() && !number.measures();
        return grouped && (several || figure.endsWith("000") || whole) && (number.measures() || whole || several);
    }

    /** « 4.5 sur 5 », « 7.5 sur dix ». */
    private static boolean isMark(String text, int end) {
        return text.startsWith(" sur ", end)
                && end + 5 < text.length()
                && (Character.isDigit(text.charAt(end + 5))
                        || MARKS.stream().anyMatch(m -> text.startsWith(m, end + 5)));
    }

    /** Whether {@code mark} sets groups of three digits apart. */
    private static boolean thousands(String figure, char mark) {
        int at = figure.indexOf(mark);
        if (at < 1 || at > 3) {
            return false;
        }
        for (; at < figure.length(); at += 4) {
            if (figure.charAt(at) != mark || at + 4 > figure.length()) {
                return false;
            }
        }
        return true;
    }
}
