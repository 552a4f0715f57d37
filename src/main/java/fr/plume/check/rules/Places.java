package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The first places of something that is reported once an article. */
final class Places {

    private static final int SHOWN = 5;

    private Places() {}

    /** The lines of {@code spans}, each once, the first {@value #SHOWN} of them: {@code 3, 8, 12…}. */
    static String lines(Article article, List<Span> spans) {
        List<String> lines = spans.stream()
                .map(s -> String.valueOf(article.file().line(s.start())))
                .distinct()
                .limit(SHOWN + 1L)
                .toList();
        return lines.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (lines.size() > SHOWN ? "…" : "");
    }
}
