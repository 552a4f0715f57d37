package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Edit;
import fr.plume.check.Edits;
import fr.plume.check.Rule;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.text.Word;
import fr.plume.text.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes off a model's answer what is certainly not the text: what it wraps it in and says around it. */
final class Cleaner {

    /** A fix can lay bare another fault (a fence inside a preamble); more rounds than this have not been seen to help. */
    private static final int MAX_ROUNDS = 6;

    /** The traces that can be taken off, the outermost first. */
    private static final List<String> TRACES = List.of(
            "wrapped-answer",
            "reasoning-trace",
            "preamble",
            "closing-chatter",
            "meta-note",
            "html-in-markdown",
            "fake-citation",
            "emoji");

    /** What some clients write where a model said nothing. */
    private static final Set<String> NOTHING = Set.of("null", "none", "undefined", "nan");

    private static final Set<String> HANDING_OVER = Set.of("voici", "voilà", "here");

    private static final int ANNOUNCEMENT_WORDS = 12;

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
        String unwrapped =
                withoutAnnouncement(withoutTraces(JsonArticle.read(text).orElse(text)));
        String body = withoutFrontMatter(unwrapped);
        String restored = assignment.material().restore(body);
        return withoutComments(restored).strip();
    }

    /** Rule by rule, reading afresh after each edit: what stands around an answer lies in layers. */
    private String withoutTraces(String text) {
        String cleaned = text;
        for (int round = 0; round < MAX_ROUNDS; round++) {
            String before = cleaned;
            for (String id : TRACES) {
                cleaned = mended(cleaned, RuleCatalog.byId(id).orElseThrow());
            }
            if (cleaned.equals(before)) {
                return cleaned;
            }
        }
        return cleaned;
    }

    /** « Voici la suite : » alone above the rest hands the answer over, whatever it calls it. */
    private static String withoutAnnouncement(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? "" : text.substring(0, end).strip();
        List<Word> words = Words.of(first);
        boolean announces = first.endsWith(":")
                && !words.isEmpty()
                && words.size() <= ANNOUNCEMENT_WORDS
                && HANDING_OVER.contains(words.get(0).lower());
        boolean alone = announces && text.startsWith("\n\n", end);
        return alone ? text.substring(end).strip() : text;
    }

    private String mended(String text, Rule rule) {
        Article article = MarkdownParser.parse(text);
        List<Edit> edits = rule.check(assignment.inspection(article)).stream()
                .flatMap(v -> v.fix().edits().stream())
                .toList();
        return edits.isEmpty()
                ? text
                : Edits.apply(article.file().text(), edits).strip();
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
