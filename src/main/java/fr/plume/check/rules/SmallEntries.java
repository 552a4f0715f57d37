package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Section;
import fr.plume.text.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sections that are small by design: the entries of a FAQ, a glossary, an agenda. */
final class SmallEntries {

    /** So many neighbours of one level make a series. */
    private static final int SERIES = 3;

    /** So many questions make a FAQ, or an interview. */
    private static final int QUESTIONS = 4;

    /** Fewer letters than this are an hour, a year, an initial. */
    private static final int LETTERS = 3;

    private final List<Section> sections;
    private final int min;
    private final int[] headings = new int[8];
    private final int[] questions = new int[8];
    private final int[] smallQuestions = new int[8];
    /** For each section the nearest one before it of a higher level, 0 when there is none. */
    private final int[] above;

    private final Map<Integer, Boolean> announcements = new HashMap<>();

    /** The small sections, under {@code min} words, among {@code sections}. */
    SmallEntries(List<Section> sections, int min) {
        this.sections = sections;
        this.min = min;
        this.above = new int[sections.size()];
        int[] last = new int[8];
        for (int i = 0; i < above.length; i++) {
            Section section = sections.get(i);
            above[i] = Arrays.stream(last, 0, level(section)).max().orElse(0);
            last[level(section)] = i;
            headings[level(section)]++;
            questions[level(section)] += isQuestion(section) ? 1 : 0;
            smallQuestions[level(section)] += isQuestion(section) && section.words() < min ? 1 : 0;
        }
    }

    /** Whether section {@code index} is small by design. */
    boolean contains(int index) {
        Section section = sections.get(index);
        int level = level(section);
        boolean faq = questions[level] >= QUESTIONS
                && 3 * questions[level] >= 2 * headings[level]
                && smallQuestions[level] >= SERIES;
        boolean asked = isQuestion(section) && (faq || announces(above[index], level));
        return asked || isHour(section) || isInSeries(index, level);
    }

    private static boolean isQuestion(Section section) {
        return section.heading()
                .filter(h -> h.prose().text().strip().endsWith("?"))
                .isPresent();
    }

    /** Whether a heading over those of {@code level} says that questions follow: « FAQ », « Vos questions ». */
    private boolean announces(int index, int level) {
        return level(sections.get(index)) < level && announcements.computeIfAbsent(index, this::announces);
    }

    private boolean announces(int index) {
        String heading = sections.get(index)
                .heading()
                .filter(h -> h.level() > 1)
                .map(h -> " " + Folding.key(h.prose().text()) + " ")
                .orElse("");
        return heading.contains(" faq ") || heading.contains(" questions ");
    }

    private static boolean isHour(Section section) {
        return section.heading()
                .filter(h -> h.prose()
                                .text()
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        < LETTERS)
                .isPresent();
    }

    /** Whether it is one of at least three neighbours of its level, all of them small. */
    private boolean isInSeries(int index, int level) {
        int from = index;
        while (from > 0 && index - from < SERIES && belongs(sections.get(from - 1), level)) {
            from--;
        }
        int to = index;
        while (to + 1 < sections.size() && to - from < SERIES && belongs(sections.get(to + 1), level)) {
            to++;
        }
        return to - from + 1 >= SERIES;
    }

    private boolean belongs(Section section, int level) {
        return level(section) == level && section.words() < min;
    }

    private static int level(Section section) {
        return section.heading().map(Block::level).orElse(0);
    }
}
