package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.MarkdownParser;
import fr.plume.text.Folding;
import fr.plume.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The source cut into numbered extracts, so that a plan can say which section works with which, and no prompt has to hold
 * more of a long source than fits.
 */
final class Extracts {

    /** Blocks are joined until an extract has this many words: a line of notes alone says too little to be assigned. */
    private static final int LEAST_WORDS = 60;

    /** Words of an extract in the plan's prompt when the source is too long to be shown whole. */
    private static final int LEAST_SHOWN_WORDS = 12;

    /** Shorter words tell little of what a passage is about. */
    private static final int TELLING_LETTERS = 5;

    private final List<String> texts;
    private final List<Set<String>> tellingWords = new ArrayList<>();
    private final String whole;
    private final int words;
    private final int budget;

    /**
     * @param material the source as the model sees it
     * @param budget words of source that one prompt may hold
     */
    Extracts(String material, int budget) {
        this.whole = material;
        this.budget = budget;
        this.words = Words.of(material).size();
        // However long the source, the beginnings of all its extracts fit in one prompt.
        this.texts = cut(material, Math.max(LEAST_WORDS, LEAST_SHOWN_WORDS * words / budget));
    }

    private static List<String> cut(String material, int least) {
        Article article = MarkdownParser.parse(material);
        List<String> texts = new ArrayList<>();
        int start = 0;
        int words = 0;
        for (Block block : article.blocks()) {
            boolean full = words >= least;
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

    /** Words of the source. */
    int words() {
        return words;
    }

    /** Words of source that one prompt may hold. */
    int budget() {
        return budget;
    }

    /** Whether the source fits in one prompt. */
    boolean fits() {
        return words <= budget;
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

    /** The whole source when it fits, else the extracts that share most words with {@code passage}, in their order. */
    String about(String passage) {
        if (fits()) {
            return whole;
        }
        Set<String> wanted = telling(passage);
        List<Integer> byKinship = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> -shared(i, wanted)))
                .toList();
        List<Integer> chosen = new ArrayList<>();
        int room = budget;
        for (int i : byKinship) {
            room -= Words.of(texts.get(i)).size();
            if (room < 0 && !chosen.isEmpty()) {
                break;
            }
            chosen.add(i);
        }
        List<String> inOrder = chosen.stream().sorted().map(texts::get).toList();
        return beginning(String.join("\n\n", inOrder), budget);
    }

    private long shared(int extract, Set<String> wanted) {
        return tellingWords().get(extract).stream().filter(wanted::contains).count();
    }

    private synchronized List<Set<String>> tellingWords() {
        if (tellingWords.isEmpty()) {
            texts.forEach(t -> tellingWords.add(telling(t)));
        }
        return tellingWords;
    }

    private static Set<String> telling(String text) {
        Set<String> words = new HashSet<>();
        Words.of(text).stream()
                .map(w -> Folding.fold(w.text()))
                .filter(w -> w.length() >= TELLING_LETTERS)
                .forEach(words::add);
        return words;
    }
}
