package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** HTML where Markdown serves, embeds, and programs. */
public final class HtmlInMarkdown implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "html-in-markdown", Family.HYGIENE, Basis.HYGIENE, Severity.WARNING)
            .fixedBy(Fix.Kind.UNSAFE);

    private static final Set<String> REPLACED = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "div", "table", "center", "font");

    private static final Set<String> EMBEDS =
            Set.of("iframe", "video", "audio", "embed", "object", "script", "style", "form");

    private static final Set<String> NEVER = Set.of("script", "iframe");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        if (isPage(article)) {
            return List.of();
        }
        String text = Uncoded.of(article);
        List<Tag> tags = Tag.in(text, article.frontMatter().span().end());
        Set<Tag> bare = bare(tags);
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < tags.size(); ) {
            int end = groupEnd(article, tags, i);
            report(inspection, text, tags.subList(i, end), bare, found);
            i = end;
        }
        return found;
    }

    /** The elements without attributes, in no element with attributes: by their opening tag and their closing one. */
    private static Set<Tag> bare(List<Tag> tags) {
        Set<Tag> bare = new HashSet<>();
        Deque<Tag> open = new ArrayDeque<>();
        int dressed = 0;
        for (Tag tag : tags) {
            if (!REPLACED.contains(tag.name())) {
                continue;
            }
            if (!tag.closing()) {
                open.push(tag);
                dressed += tag.bare() ? 0 : 1;
                if (dressed == 0) {
                    bare.add(tag);
                }
                continue;
            }
            // Paragraphs and list items may be left unclosed.
            while (!open.isEmpty() && !open.peek().name().equals(tag.name()) && isOptional(open.peek())) {
                dressed -= open.pop().bare() ? 0 : 1;
            }
            if (!open.isEmpty() && open.peek().name().equals(tag.name())) {
                Tag opening = open.pop();
                dressed -= opening.bare() ? 0 : 1;
                if (bare.contains(opening)) {
                    bare.add(tag);
                }
            }
        }
        return bare;
    }

    private static boolean isOptional(Tag tag) {
        return tag.name().equals("p") || tag.name().equals("li");
    }

    /** A page written in HTML altogether. */
    private static boolean isPage(Article article) {
        List<Block> texts = article.texts();
        return !texts.isEmpty() && texts.stream().allMatch(b -> b.place().html());
    }

    /** Tags on one line or on lines that follow one another are one place. */
    private static int groupEnd(Article article, List<Tag> tags, int first) {
        int end = first + 1;
        while (end < tags.size()
                && article.file().line(tags.get(end).span().start())
                        <= article.file().line(tags.get(end - 1).span().end() - 1) + 1) {
            end++;
        }
        return end;
    }

    private void report(Inspection inspection, String text, List<Tag> tags, Set<Tag> bare, List<Violation> found) {
        Severity severity = null;
        Tag worst = null;
        List<Tag> faulty = new ArrayList<>();
        String source = inspection
                .source()
                .map(s -> s.body().file().text().toLowerCase(Locale.ROOT))
                .orElse("");
        for (Tag tag : tags) {
            Severity one = severity(inspection.mode(), tag, bare, source);
            if (one == null) {
                continue;
            }
            faulty.add(tag);
            if (severity == null || one.compareTo(severity) > 0) {
                severity = one;
                worst = tag;
            }
        }
        if (worst == null) {
            return;
        }
        Span span = new Span(
                faulty.get(0).span().start(),
                faulty.get(faulty.size() - 1).span().end());
        found.add(violation(span, Excerpt.of(inspection.article().file().text(worst.span())))
                .as(severity)
                .with(Fix.unsafe(new TagMarkdown(text).edits(faulty))));
    }

    /** How much a tag matters here; null when it does not. */
    private static Severity severity(Mode mode, Tag tag, Set<Tag> bare, String source) {
        if (tag.runs()) {
            return Severity.ERROR;
        }
        if (mode == Mode.REWRITE) {
            boolean known = source.contains("<" + tag.name());
            return NEVER.contains(tag.name()) || !known ? Severity.ERROR : null;
        }
        boolean serves = REPLACED.contains(tag.name()) && bare.contains(tag);
        return serves || EMBEDS.contains(tag.name()) && !tag.closing() ? Severity.WARNING : null;
    }
}
