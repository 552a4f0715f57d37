package fr.plume.rewrite;

import fr.plume.article.Brief;

/**
 * What the length asked for comes to, in sections and paragraphs: models keep small counts better than word counts.
 *
 * @param minWords words the article must have
 * @param maxWords words it should not pass
 * @param words words to ask for, {@value #MARGIN_PERCENT} % over the minimum
 * @param sections sections of level 2 between the introduction and the closing section
 * @param sectionWords words of each
 */
record Targets(int minWords, int maxWords, int words, int sections, int sectionWords) {

    /** Models fall short of what they are asked: ask for more than what is needed. */
    static final int MARGIN_PERCENT = 15;

    /** Words of an introduction, and of a closing section. */
    static final int INTRODUCTION_WORDS = 90;

    static final int CLOSING_WORDS = 70;

    /** Words of a paragraph that reads well on a screen, and of the section a model can fill in one answer. */
    private static final int PARAGRAPH_WORDS = 65;

    private static final int WORDS_PER_SECTION = 200;
    private static final int LEAST_SECTIONS = 4;
    private static final int LEAST_SECTION_WORDS = 80;

    /** The targets of a brief whose length is settled (see {@link BriefDefaults}). */
    static Targets of(Brief brief) {
        int min = brief.length().minWords().orElseThrow();
        int words = (min * (100 + MARGIN_PERCENT) + 99) / 100;
        int imposed = (int)
                brief.content().outline().stream().filter(h -> h.level() == 2).count();
        int wanted = Math.max(
                LEAST_SECTIONS,
                Math.max(brief.length().minHeadings().orElse(0), (words + WORDS_PER_SECTION - 1) / WORDS_PER_SECTION));
        int sections = imposed > 0 ? imposed : wanted;
        int each = Math.max(LEAST_SECTION_WORDS, (words - INTRODUCTION_WORDS - CLOSING_WORDS) / sections);
        return new Targets(min, brief.length().maxWords().orElseThrow(), words, sections, each);
    }

    /** Paragraphs that make up so many words. */
    static int paragraphs(int words) {
        return Math.max(1, Math.round((float) words / PARAGRAPH_WORDS));
    }

    /** Words of each of these paragraphs. */
    static int paragraphWords(int words) {
        return Math.round((float) words / paragraphs(words));
    }

    /** The room to ask for, in tokens: three times the words, and never little; a cut answer costs a call. */
    static int outputTokens(int words) {
        return Math.max(4096, 3 * words);
    }
}
