package fr.plume.check.rules;

import fr.plume.facts.Fact;
import fr.plume.text.Characters;
import java.util.List;
import java.util.StringJoiner;

/** Facts as a message shows them: on one line, not too long. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    static String of(Fact fact) {
        return of(fact.surface());
    }

    static String of(String text) {
        String line = Characters.stripped(text).replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** The line of a fact as an argument that gets no group separator. */
    static String line(Fact fact) {
        return String.valueOf(fact.line());
    }

    /** The lines of the first few, separated by commas. */
    static String lines(List<Fact> facts, int most) {
        StringJoiner lines = new StringJoiner(", ");
        facts.stream().mapToInt(Fact::line).distinct().limit(most).forEach(l -> lines.add(String.valueOf(l)));
        return facts.stream().mapToInt(Fact::line).distinct().count() > most ? lines + "…" : lines.toString();
    }
}
