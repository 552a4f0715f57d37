package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Derived;
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What the paragraphs of an article say, by their words, so that a thousand headings do not read each of them. */
final class NamedInText {

    private static final Derived<Article, NamedInText> FOLDED =
            Derived.by(a -> new NamedInText(a, t -> " " + Folding.key(t) + " "));

    private static final Derived<Article, NamedInText> WRITTEN = Derived.by(a -> new NamedInText(a, t -> t));

    private final List<String> paragraphs = new ArrayList<>();

    /** By run of letters and digits, the paragraphs it stands in, ascending. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private NamedInText(Article article, UnaryOperator<String> form) {
        article.texts().stream()
                .filter(b -> !b.isHeading())
                .map(b -> form.apply(b.prose().text()))
                .distinct()
                .forEach(this::add);
    }

    /** The paragraphs folded, a space on either side; gathered at the first question. */
    static NamedInText folded(Article article) {
        return article.get(FOLDED);
    }

    /** The paragraphs as they are written; gathered at the first question. */
    static NamedInText written(Article article) {
        return article.get(WRITTEN);
    }

    private void add(String paragraph) {
        Integer number = paragraphs.size();
        paragraphs.add(paragraph);
        for (String run : runs(paragraph)) {
            List<Integer> known = places.computeIfAbsent(run, w -> new ArrayList<>(2));
            if (known.isEmpty() || !known.get(known.size() - 1).equals(number)) {
                known.add(number);
            }
        }
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    runs.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return runs;
    }

    /** Whether a paragraph that {@code suits} holds {@code sought}, whole words. */
    boolean holds(String sought, Predicate<String> suits) {
        List<Integer> fewest = List.of();
        boolean first = true;
        for (String run : runs(sought)) {
            List<Integer> known = places.getOrDefault(run, List.of());
            fewest = first || known.size() < fewest.size() ? known : fewest;
            first = false;
        }
        return fewest.stream().map(paragraphs::get).anyMatch(p -> suits.test(p) && p.contains(sought));
    }
}
