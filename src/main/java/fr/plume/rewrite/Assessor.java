package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.check.CheckReport;
import fr.plume.check.Checker;
import fr.plume.check.Edit;
import fr.plume.check.Edits;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a draft by the rules of {@code plume check}, after mending what needs no model. */
final class Assessor {

    /** Fixes settle in two rounds; a rule whose fix never settles must not hang a rewrite. */
    private static final int MAX_ROUNDS = 5;

    private final Assignment assignment;

    Assessor(Assignment assignment) {
        this.assignment = assignment;
    }

    /** The draft with its deterministic fixes done, and what the rules say of it then. */
    Version assess(Draft draft) {
        Draft current = titled(draft.withBody(Repetitions.drop(draft.body(), assignment.brief())));
        int headings = assignment.brief().length().minHeadings().orElse(0);
        for (int round = 0; ; round++) {
            String head = ArticleFile.frontMatter(current.metadata(), assignment.brief(), false);
            Article article = MarkdownParser.parse(head + current.body());
            CheckReport report = report(article, current.metadata());
            List<Edit> edits = new ArrayList<>();
            for (Violation violation : report.violations()) {
                violation.fix().edits().stream()
                        .filter(e -> e.span().start() >= head.length())
                        .forEach(edits::add);
            }
            String body = Levels.lift(Edits.apply(article.file().text(), edits).substring(head.length()), headings);
            if (round == MAX_ROUNDS || body.equals(current.body())) {
                return new Version(current, article, head.length(), report);
            }
            current = current.withBody(body);
        }
    }

    /** An article whose body lacks an H1 gets its title as one. */
    private static Draft titled(Draft draft) {
        String body = draft.body().endsWith("\n") ? draft.body() : draft.body() + "\n";
        boolean needed = !draft.metadata().title().isEmpty()
                && !body.isBlank()
                && MarkdownParser.parse(body).h1().isEmpty();
        return draft.withBody(needed ? "# " + draft.metadata().title() + "\n\n" + body : body);
    }

    /** The whole report on a file made from this draft. */
    CheckReport report(Article article, Metadata metadata) {
        return Checker.check(
                assignment.inspection(article, brief(metadata)),
                assignment.settings().selection());
    }

    /** The brief with the keyphrase that the metadata settled on, when the writer named none. */
    private Brief brief(Metadata metadata) {
        Brief brief = assignment.brief();
        return brief.keyphrase().isPresent() || metadata.keyphrase().isEmpty()
                ? brief
                : new Brief(
                        Optional.of(metadata.keyphrase()),
                        brief.secondaryKeyphrases(),
                        brief.length(),
                        brief.voice(),
                        brief.content(),
                        brief.variant());
    }
}
