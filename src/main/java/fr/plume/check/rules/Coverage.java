package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.text.Keyphrase;
import fr.plume.text.Sentence;
import java.util.List;

/** Which of the phrases of a brief an article names. */
final class Coverage {

    private Coverage() {}

    /** Those of {@code phrases} that no sentence, heading or cell of the article names, in their order. */
    static List<String> missing(Article article, List<String> phrases) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        List<Sentence> sentences = article.texts().stream()
                .flatMap(b -> b.prose().sentences().stream())
                .toList();
        return phrases.stream()
                .filter(p -> !p.isBlank())
                .filter(p -> {
                    Keyphrase phrase = Keyphrase.of(p);
                    return sentences.stream().noneMatch(s -> phrase.isIn(s.words()));
                })
                .toList();
    }
}
