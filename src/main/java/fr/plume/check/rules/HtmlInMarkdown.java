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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** HTML where Markdown serves, embeds, and programs. */
public final class HtmlInMarkdown implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "html-in-markdown", Family.HYGIENE, Basis.HYGIENE, Severity.WARNING)
            .fixedBy(Fix.Kind.UNSAFE);

    private static final Set<String> EMBEDS =
            Set.of("iframe", "video", "audio", "embed", "object", "script", "style", "form");

    private static final Set<String> NEVER = Set.of("script", "iframe");

    /**
     * Tags that are one fault.
     *
     * @param tags that are faulty, those included that end elements of it further down
     * @param end where the place that is shown ends
     */
    private record Group(List<Tag> tags, int end) {}

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
        List<Violation> programs = Links.of(article).stream()
                .filter(l -> runs(l.inline().target()))
                .map(l -> violation(l.inline().span(), Excerpt.of(l.inline().target()))
                        .as(Severity.ERROR))
                .toList();
        List<Tag> tags = Tag.in(text, article.frontMatter().span().end());
        if (tags.isEmpty()) {
            return programs;
        }
        TagPairs pairs = new TagPairs(text, tags);
        Set<Tag> bare = new PlainElements(TagPairs.REPLACED).in(tags);
        bare.removeIf(t -> !pairs.isBare(t));
        String source = inspection
                .source()
                .map(s -> s.body().file().text().toLowerCase(Locale.ROOT))
                .orElse("");
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < tags.size(); ) {
            int end = groupEnd(article, tags, i);
            List<Tag> faulty = faulty(inspection.mode(), tags.subList(i, end), bare, source);
            boolean closing = !groups.isEmpty() && faulty.stream().allMatch(Tag::closing);
            if (closing) {
                // What only ends elements reported above is no fault of its own, but goes with them.
                groups.get(groups.size() - 1).tags().addAll(faulty);
            } else if (!faulty.isEmpty()) {
                groups.add(
                        new Group(faulty, faulty.get(faulty.size() - 1).span().end()));
            }
            i = end;
        }
        Stream<Violation> elements = groups.stream()
                .map(g -> report(inspection, g, bare, source)
                        .with(Fix.unsafe(
                                inspection.mode() == Mode.REWRITE
                                        ? new TagMarkdown(text, pairs).edits(g.tags())
                                        : new TagRemedy(text, pairs).edits(g.tags()))));
        return Stream.concat(programs.stream(), elements)
                .sorted(Comparator.comparingInt(v -> v.span().start()))
                .toList();
    }

    /** « [plan](javascript:…) »: a link of Markdown whose address is a program. */
    private static boolean runs(String target) {
        return target.regionMatches(true, 0, "javascript:", 0, 11);
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

    private static List<Tag> faulty(Mode mode, List<Tag> tags, Set<Tag> bare, String source) {
        List<Tag> faulty = new ArrayList<>();
        for (Tag tag : tags) {
            if (severity(mode, tag, bare, source) != null) {
                faulty.add(tag);
            }
        }
        return faulty;
    }

    private Violation report(Inspection inspection, Group group, Set<Tag> bare, String source) {
        List<Tag> faulty = group.tags();
        Severity severity = null;
        Tag worst = faulty.get(0);
        for (Tag tag : faulty) {
            Severity one = severity(inspection.mode(), tag, bare, source);
            if (one != null && (severity == null || one.compareTo(severity) > 0)) {
                severity = one;
                worst = tag;
            }
        }
        Span span = new Span(faulty.get(0).span().start(), group.end());
        return violation(span, Excerpt.of(inspection.article().file().text(worst.span())))
                .as(severity == null ? Severity.WARNING : severity);
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
        boolean serves = bare.contains(tag);
        return serves || EMBEDS.contains(tag.name()) && !tag.closing() ? Severity.WARNING : null;
    }
}
