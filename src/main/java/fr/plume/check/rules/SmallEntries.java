package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Section;
import fr.plume.text.Folding;
import java.util.List;

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

    /** The small sections, under {@code min} words, among {@code sections}. */
    SmallEntries(List<Section> sections, int min) {
        this.sections = sections;
        this.min = min;
        for (Section section : sections) {
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
        return (faq || isAnnounced(index, level)) && isQuestion(section) || isHour(section) || isInSeries(index, level);
    }

    private static boolean isQuestion(Section section) {
        return section.heading()
                .filter(h -> h.prose().text().strip().endsWith("?"))
                .isPresent();
    }

    /** Whether the heading above says that questions follow: « FAQ », « Vos questions ». */
    private boolean isAnnounced(int index, int level) {
        int above = index;
        while (above > 0 && level(sections.get(above)) >= level) {
            above--;
        }
        String heading = sections.get(above)
                .heading()
                .filter(h -> h.level() < level && h.level() > 1)
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
