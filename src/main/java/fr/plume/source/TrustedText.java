package fr.plume.source;

import java.util.Set;
import java.util.stream.Collectors;

/** The text of a source that addresses may be taken from: what its reader sees, without what speaks to a machine. */
final class TrustedText {

    private TrustedText() {}

    static String of(Source source) {
        Set<Integer> forMachines =
                source.addressed().stream().map(AddressedLine::line).collect(Collectors.toSet());
        StringBuilder seen = new StringBuilder();
        int number = 0;
        for (String line : source.body().file().text().split("\n", -1)) {
            if (!forMachines.contains(++number)) {
                seen.append(line).append('\n');
            }
        }
        return without(without(seen.toString(), "<!--", "-->"), "![", "](");
    }

    /** The text without what stands between two marks; what is opened and never closed stays. */
    private static String without(String text, String open, String close) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (int start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
            int end = text.indexOf(close, start + open.length());
            if (end < 0) {
                break;
            }
            kept.append(text, at, start + open.length()).append(close);
            at = end + close.length();
        }
        return kept.append(text, at, text.length()).toString();
    }
}
