package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Span;
import fr.plume.message.Message;
import java.util.List;
import java.util.stream.Collectors;

/** The first places of something that is reported once an article. */
final class Places {

    private static final int SHOWN = 5;

    private Places() {}

    /** « lignes 3, 8, 12… »: the lines of {@code spans}, each once, the first {@value #SHOWN} of them. */
    static Message lines(Article article, List<Span> spans) {
        List<String> lines = spans.stream()
                .map(s -> String.valueOf(article.file().line(s.start())))
                .distinct()
                .limit(SHOWN + 1L)
                .toList();
        String shown = lines.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return Message.of("check.lines", lines.size(), lines.size() > SHOWN ? shown + "…" : shown);
    }
}
