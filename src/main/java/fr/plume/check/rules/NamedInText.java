package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Derived;
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the paragraphs of an article say, folded; by their words, so that a thousand headings do not read each of them. */
final class NamedInText {

    private static final Derived<Article, NamedInText> OF = Derived.by(NamedInText::new);

    /** The paragraphs, a space on either side. */
    private final List<String> paragraphs = new ArrayList<>();

    /** By word, the paragraphs it stands in, ascending. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private NamedInText(Article article) {
        article.blocks().stream()
                .filter(b -> b.isText() && !b.isHeading())
                .map(b -> " " + Folding.key(b.prose().text()) + " ")
                .distinct()
                .forEach(this::add);
    }

    /** The paragraphs of an article; gathered at the first question. */
    static NamedInText of(Article article) {
        return article.get(OF);
    }

    private void add(String paragraph) {
        Integer number = paragraphs.size();
        paragraphs.add(paragraph);
        for (String word : paragraph.split(" ")) {
            List<Integer> known = places.computeIfAbsent(word, w -> new ArrayList<>(2));
            if (known.isEmpty() || !known.get(known.size() - 1).equals(number)) {
                known.add(number);
            }
        }
    }

    /**
     * Whether a paragraph that {@code suits} holds a name.
     *
     * @param name folded words, a space between, none around
     */
    boolean holds(String name, Predicate<String> suits) {
        List<Integer> fewest = null;
        for (String word : name.split(" ")) {
            List<Integer> known = places.getOrDefault(word, List.of());
            fewest = fewest == null || known.size() < fewest.size() ? known : fewest;
        }
        String sought = " " + name + " ";
        return fewest != null
                && !name.isBlank()
                && fewest.stream().map(paragraphs::get).anyMatch(p -> suits.test(p) && p.contains(sought));
    }
}
