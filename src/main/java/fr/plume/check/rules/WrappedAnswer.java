package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import java.util.List;
import java.util.Optional;

/** The whole text in a code fence, in JSON, between quotation marks, or full of escaped line breaks. */
public final class WrappedAnswer implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("wrapped-answer", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR)
            .fixedBy(Fix.Kind.UNSAFE);

    /** Words that may stand around a fence that holds the text: a preamble and a farewell. */
    private static final int AROUND = 60;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        Span body = body(article);
        if (body.start() == body.end()) {
            return List.of();
        }
        return fenced(article)
                .or(() -> json(article, body))
                .or(() -> quoted(article, body))
                .or(() -> escaped(article))
                .map(List::of)
                .orElse(List.of());
    }

    /** The body without white space around it. */
    private static Span body(Article article) {
        String text = article.file().text();
        int start = article.frontMatter().span().end();
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private Optional<Violation> fenced(Article article) {
        List<Block> codes = article.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.CODE)
                .toList();
        boolean headings = article.blocks().stream().anyMatch(Block::isHeading);
        if (codes.size() != 1 || headings) {
            return Optional.empty();
        }
        Fence fence = Fence.of(article.file().text(codes.get(0).span()));
        int around = article.words();
        boolean whole =
                fence.isFence() && (around == 0 || fence.holdsText() && around <= AROUND && fence.words() >= around);
        return whole
                ? Optional.of(found(codes.get(0).span(), "fence")
                        .with(Fix.unsafe(fence.removal(codes.get(0).span()))))
                : Optional.empty();
    }

    private Optional<Violation> json(Article article, Span body) {
        String text = article.file().text(body);
        boolean braces = text.startsWith("{") && text.endsWith("}") || text.startsWith("[{") && text.endsWith("]");
        if (!braces || text.startsWith("{{") || text.startsWith("{%") || text.indexOf("\":") < 0) {
            return Optional.empty();
        }
        Violation violation = found(new Span(body.start(), body.start() + 1), "json");
        return Optional.of(JsonText.longest(text)
                .map(longest -> violation.with(Fix.unsafe(List.of(new Edit(body, longest)))))
                .orElse(violation));
    }

    private Optional<Violation> quoted(Article article, Span body) {
        String text = article.file().text(body);
        int blocks = article.texts().size();
        for (String pair : List.of("\"\"\" \"\"\"", "« »", "“ ”", "‘ ’", "\" \"", "' '")) {
            String open = pair.substring(0, pair.indexOf(' '));
            String close = pair.substring(pair.indexOf(' ') + 1);
            boolean around =
                    text.length() > open.length() + close.length() && text.startsWith(open) && text.endsWith(close);
            // Apostrophes are everywhere; only an answer begins and ends with one.
            boolean apostrophes =
                    open.equals("'") && !Character.isLetterOrDigit(text.charAt(Math.max(0, text.length() - 2)));
            if (around && blocks > 1 && (apostrophes || !open.equals("'") && staysOpen(text, open, close))) {
                int start = body.start();
                int end = body.end();
                int inner = start + open.length();
                while (Character.isSpaceChar(article.file().text().charAt(inner))) {
                    inner++;
                }
                return Optional.of(found(new Span(start, start + open.length()), "quotes")
                        .with(Fix.unsafe(List.of(
                                new Edit(new Span(start, inner), ""),
                                new Edit(new Span(end - close.length(), end), "")))));
            }
        }
        return Optional.empty();
    }

    /** Whether the first mark is closed by the last one: nothing closes it in its own paragraph. */
    private static boolean staysOpen(String text, String open, String close) {
        int paragraph = text.indexOf("\n\n");
        String first = paragraph < 0 ? text : text.substring(0, paragraph);
        boolean closed = open.equals(close)
                ? first.split(java.util.regex.Pattern.quote(open), -1).length % 2 == 1
                : first.indexOf(close, open.length()) >= 0;
        if (closed) {
            return false;
        }
        int last = text.lastIndexOf("\n\n");
        String end = text.substring(last < 0 ? 0 : last, text.length() - close.length());
        return open.equals(close) ? count(end, open) % 2 == 0 : count(end, open) <= count(end, close);
    }

    private static int count(String text, String mark) {
        int count = 0;
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + mark.length())) {
            count++;
        }
        return count;
    }

    private Optional<Violation> escaped(Article article) {
        if (!article.repertoire().mayHold('\\')) {
            return Optional.empty();
        }
        String text = Uncoded.of(article);
        int start = article.frontMatter().span().end();
        List<Edit> edits = EscapedBreaks.edits(text, start);
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(found(edits.get(0).span(), "escapes").with(Fix.unsafe(edits)));
    }

    private static Violation found(Span span, String how) {
        return new Violation(INFO.id(), INFO.severity(), span, Message.of("check.wrapped-answer." + how), Fix.NONE);
    }
}
