package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.MarkdownParser;
import fr.plume.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The source cut into numbered extracts, so that a plan can say which section works with which, and no prompt has to hold
 * more of a long source than fits.
 */
final class Extracts {

    /** Blocks are joined until an extract has this many words: a line of notes alone says too little to be assigned. */
    private static final int LEAST_WORDS = 60;

    /** Words of an extract in the plan's prompt when the source is too long to be shown whole. */
    private static final int LEAST_SHOWN_WORDS = 12;

    private final List<String> texts;
    private final String whole;
    private final int budget;

    /**
     * @param material the source as the model sees it
     * @param budget words of source that one prompt may hold
     */
    Extracts(String material, int budget) {
        this.whole = material;
        this.budget = budget;
        this.texts = cut(material);
    }

    private static List<String> cut(String material) {
        Article article = MarkdownParser.parse(material);
        List<String> texts = new ArrayList<>();
        int start = 0;
        int words = 0;
        for (Block block : article.blocks()) {
            boolean full = words >= LEAST_WORDS;
            if (full && block.span().start() > start) {
                texts.add(material.substring(start, block.span().start()).strip());
                start = block.span().start();
                words = 0;
            }
            words += block.prose().words().size();
        }
        String last = material.substring(start).strip();
        if (!last.isEmpty()) {
            texts.add(last);
        }
        return texts;
    }

    /** Whether the source fits in one prompt. */
    boolean fits() {
        return Words.of(whole).size() <= budget;
    }

    /** All extracts with their numbers, each shortened when the whole would not fit. */
    String numbered() {
        int shown = fits() ? Integer.MAX_VALUE : Math.max(LEAST_SHOWN_WORDS, budget / Math.max(1, texts.size()));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            out.append('[')
                    .append(i + 1)
                    .append("] ")
                    .append(beginning(texts.get(i), shown))
                    .append("\n\n");
        }
        return out.toString().strip();
    }

    private static String beginning(String text, int words) {
        var found = Words.of(text);
        return found.size() <= words
                ? text
                : text.substring(0, found.get(words - 1).end()) + " […]";
    }

    /**
     * What a section is written from: the whole source when it fits, else its extracts, else its share of them.
     *
     * @param numbers extracts the plan gave it, 1-based; unknown numbers are passed over
     * @param section index of the section, 0-based
     * @param sections how many there are
     */
    String forSection(List<Integer> numbers, int section, int sections) {
        if (fits()) {
            return whole;
        }
        List<String> chosen = new ArrayList<>();
        numbers.stream().distinct().filter(n -> n >= 1 && n <= texts.size()).forEach(n -> chosen.add(texts.get(n - 1)));
        if (chosen.isEmpty()) {
            int from = texts.size() * section / sections;
            int to = Math.max(from + 1, texts.size() * (section + 1) / sections);
            chosen.addAll(texts.subList(from, Math.min(to, texts.size())));
        }
        return beginning(String.join("\n\n", chosen), budget);
    }
}
