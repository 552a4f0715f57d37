package fr.plume.facts;

import java.util.Set;

/** Finds times of day: 14 h 30, 14h30, 14:30, 2:30 pm, à 14 heures. */
final class TimeExtractor {

    private static final Set<String> AT =
            Set.of("a", "des", "vers", "avant", "apres", "jusqu", "at", "by", "from", "until");

    private final Stretch stretch;
    private final Findings findings;

    TimeExtractor(Stretch stretch, Findings findings) {
        this.stretch = stretch;
        this.findings = findings;
    }

    void extract() {
        for (int i = 0; i < stretch.size(); i++) {
            if (stretch.isNumber(i) && findings.isFree(i) && hour(i) >= 0) {
                at(i, hour(i));
            }
        }
    }

    private void at(int i, int hour) {
        int last = lastOfRange(i);
        if (last > i) {
            boolean afternoon = stretch.word(afterHalf(last + 1) - 1, "pm");
            findings.add(
                    FactType.DATE,
                    i,
                    i + 1,
                    Moment.time((afternoon && hour < 12 ? hour + 12 : hour) * 60),
                    Standing.STATED);
            at(last, hour(last));
            if (findings.isFree(last)) {
                add(last, last + 2, hour(last), 0);
            }
        } else if (stretch.touching(i) && stretch.mark(i + 1, ":") && stretch.touching(i + 1) && minute(i + 2) >= 0) {
            int end = afterHalf(i + 3);
            add(i, end, hour, minute(i + 2));
        } else if (stretch.word(i + 1, "h") && minute(i + 2) >= 0) {
            add(i, i + 3, hour, minute(i + 2));
        } else if (glued(i + 1) >= 0) {
            add(i, i + 2, hour, glued(i + 1));
        } else if (afterHalf(i + 1) > i + 1) {
            add(i, afterHalf(i + 1), hour, 0);
        } else if (stretch.wordIn(i - 1, AT) && isHours(i + 1)) {
            boolean minutes = minute(i + 2) >= 0 && !stretch.word(i + 3, "minutes");
            add(i, minutes ? i + 3 : i + 2, hour, minutes ? minute(i + 2) : 0);
        }
    }

    /** The second number of « de 18 à 19 heures », "6-7 pm", when {@code i} is the first; else {@code i}. */
    private int lastOfRange(int i) {
        boolean joint = stretch.word(i + 1, "a")
                || stretch.word(i + 1, "to")
                || stretch.word(i + 1, "and")
                || stretch.word(i + 1, "et")
                || (i + 1 < stretch.size() && stretch.token(i + 1).isHyphen());
        boolean clock = joint
                && stretch.isNumber(i + 2)
                && findings.isFree(i + 2)
                && hour(i + 2) > hour(i)
                && ((isHours(i + 3) && (stretch.word(i - 1, "de") || stretch.word(i - 1, "entre")))
                        || afterHalf(i + 3) > i + 3);
        return clock ? i + 2 : i;
    }

    private boolean isHours(int i) {
        return stretch.word(i, "h") || stretch.word(i, "heures") || stretch.word(i, "heure");
    }

    private void add(int from, int end, int hour, int minute) {
        boolean afternoon = end > from && stretch.wordIn(end - 1, Set.of("pm")) || endsIn(end, "p");
        boolean morning = stretch.wordIn(end - 1, Set.of("am")) || endsIn(end, "a");
        int hours = afternoon && hour < 12 ? hour + 12 : morning && hour == 12 ? 0 : hour;
        findings.add(FactType.DATE, from, end, Moment.time(hours * 60 + minute), Standing.STATED);
    }

    /** Whether p.m. or a.m. stands before token {@code end}. */
    private boolean endsIn(int end, String letter) {
        return stretch.mark(end - 1, ".") && stretch.word(end - 4, letter);
    }

    /** The index after am, pm, a.m. or p.m. at {@code i}; {@code i} when there is none. */
    private int afterHalf(int i) {
        if (stretch.word(i, "am") || stretch.word(i, "pm")) {
            return i + 1;
        }
        boolean dotted = (stretch.word(i, "a") || stretch.word(i, "p"))
                && stretch.mark(i + 1, ".")
                && stretch.word(i + 2, "m")
                && stretch.mark(i + 3, ".");
        return dotted ? i + 4 : i;
    }

    private int hour(int i) {
        return figure(stretch.token(i).text(), 24);
    }

    private int minute(int i) {
        boolean two = stretch.isNumber(i) && stretch.token(i).text().length() == 2;
        return two ? figure(stretch.token(i).text(), 59) : -1;
    }

    /** The minutes of {@code h30} behind the hour. */
    private int glued(int i) {
        if (i >= stretch.size() || !stretch.token(i).isWord() || !stretch.touching(i - 1)) {
            return -1;
        }
        String word = stretch.token(i).folded();
        return word.length() == 3 && word.charAt(0) == 'h' ? figure(word.substring(1), 59) : -1;
    }

    private static int figure(String text, int max) {
        boolean plain = text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = plain ? Integer.parseInt(text) : -1;
        return value <= max ? value : -1;
    }
}
