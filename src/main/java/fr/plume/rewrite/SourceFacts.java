package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of the source, numbered, as prompts list them.
 *
 * @param lines one line a fact, its number first
 */
record SourceFacts(List<String> lines) {

    SourceFacts {
        lines = List.copyOf(lines);
    }

    /** The facts of {@code source}. */
    static SourceFacts of(Source source) {
        return new SourceFacts(List.of());
    }

    /** The lines with these numbers, 1-based; unknown numbers are passed over. */
    List<String> lines(List<Integer> numbers) {
        return numbers.stream()
                .distinct()
                .filter(n -> n >= 1 && n <= lines.size())
                .map(n -> lines.get(n - 1))
                .toList();
    }

    /** The lines of the facts that {@code article} does not state yet. */
    List<String> unused(Article article) {
        return List.of();
    }

    /** Numbers of the facts that fall to one of {@code n} sections when nobody planned, 1-based. */
    List<Integer> share(int section, int n) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = lines.size() * section / n; i < lines.size() * (section + 1) / n; i++) {
            numbers.add(i + 1);
        }
        return numbers;
    }
}
