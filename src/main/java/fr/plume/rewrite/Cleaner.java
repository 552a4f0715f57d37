package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Edit;
import fr.plume.check.Edits;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.Violation;
import fr.plume.check.rules.RuleCatalog;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes off a model's answer what is certainly not the text: what it wraps it in and says around it. */
final class Cleaner {

    /** A fix can lay bare another fault (a fence inside a preamble); more rounds than this have not been seen to help. */
    private static final int MAX_ROUNDS = 6;

    /** What some clients write where a model said nothing. */
    private static final Set<String> NOTHING = Set.of("null", "none", "undefined", "nan");

    private final Assignment assignment;

    Cleaner(Assignment assignment) {
        this.assignment = assignment;
    }

    /** What was answered, without its wrapping, its addresses put back; empty when there is no text in it. */
    String clean(String answer) {
        String text = Normalizer.normalize(answer.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
        if (text.startsWith("\ufeff")) {
            text = text.substring(1).strip();
        }
        if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            return "";
        }
        String unwrapped = withoutTraces(text);
        String body = withoutFrontMatter(unwrapped);
        String restored = assignment.material().restore(body);
        return withoutComments(restored).strip();
    }

    private String withoutTraces(String text) {
        String cleaned = text;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Article article = MarkdownParser.parse(cleaned);
            List<Edit> edits = new ArrayList<>();
            for (Rule rule : RuleCatalog.all()) {
                if (rule.info().family() == Family.HYGIENE && rule.info().fix() != Fix.Kind.NONE) {
                    for (Violation violation : rule.check(inspection(article))) {
                        edits.addAll(violation.fix().edits());
                    }
                }
            }
            String next = Edits.apply(article.file().text(), edits).strip();
            if (next.equals(cleaned)) {
                return cleaned;
            }
            cleaned = next;
        }
        return cleaned;
    }

    private Inspection inspection(Article article) {
        return new Inspection(
                article,
                assignment.brief(),
                Mode.REWRITE,
                assignment.settings().options(),
                Optional.of(assignment.source()));
    }

    /** plume writes the metadata: whatever the model put there was asked for elsewhere. */
    private static String withoutFrontMatter(String text) {
        return text.substring(MarkdownParser.parse(text).frontMatter().span().end())
                .strip();
    }

    /** A comment is nothing to a reader, and one that silences rules is not for the model to write. */
    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", at)) {
            int close = text.indexOf("-->", open);
            out.append(text, at, open);
            at = close < 0 ? open + 4 : close + 3;
        }
        return out.append(text, at, text.length()).toString();
    }
}
