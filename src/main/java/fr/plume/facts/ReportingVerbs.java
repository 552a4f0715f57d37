package fr.plume.facts;

import java.util.List;
import java.util.Set;

/** Words that say that somebody speaks: verbs of saying, selon, according to. */
final class ReportingVerbs {

    /** What an ending may add to a stem: -erait, -issent, -ing. */
    private static final int LONGEST_ENDING = 5;

    private static final Set<String> WORDS = Table.words("reporting-words.txt");
    private static final List<String> STEMS =
            Table.rows("reporting-stems.txt").stream().map(r -> r[0]).toList();

    private ReportingVerbs() {}

    static boolean contains(String folded) {
        if (WORDS.contains(folded)) {
            return true;
        }
        for (String stem : STEMS) {
            if (folded.startsWith(stem) && folded.length() <= stem.length() + LONGEST_ENDING) {
                return true;
            }
        }
        return false;
    }
}
