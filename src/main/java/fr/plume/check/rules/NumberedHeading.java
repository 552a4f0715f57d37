package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Prose;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers typed into headings of an article that announces no order. */
public final class NumberedHeading implements Rule {

    private static final List<String> ORDERED = RuleData.lines("ordered-titles.txt");

    private static final RuleInfo INFO = RuleInfo.of(
                    "numbered-heading", Family.STRUCTURE, Basis.CRAFT, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.UNSAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        if (announcesOrder(article)) {
            return List.of();
        }
        List<Block> numbered = Outline.headings(article).stream()
                .filter(h -> h.level() > 1 && NumberPrefix.end(h.prose().text()) > 0)
                .toList();
        if (numbered.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        numbered.stream()
                .filter(h -> {
                    String text = h.prose().text();
                    return HeadingAnchors.stay(article, text, text.substring(NumberPrefix.end(text)));
                })
                .forEach(h -> edits.addAll(without(h.prose())));
        return List.of(violation(
                        numbered.get(0).span(),
                        numbered.size(),
                        Places.lines(article, numbered.stream().map(Block::span).toList()))
                .with(Fix.unsafe(edits)));
    }

    /** Whether the title holds a number other than a year, or a word such as « étapes » or « guide ». */
    private static boolean announcesOrder(Article article) {
        String titles = article.frontMatter().text("title").orElse("")
                + " "
                + article.h1().map(h -> h.prose().text()).orElse("");
        String key = " " + Folding.key(titles) + " ";
        for (String word : key.strip().split(" ")) {
            if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit)) {
                return true;
            }
        }
        return ORDERED.stream().anyMatch(w -> key.contains(" " + w + " "));
    }

    private static List<Edit> without(Prose heading) {
        String text = heading.text();
        int end = NumberPrefix.end(text);
        int next = text.codePointAt(end);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit(heading.span(0, end), ""));
        if (Character.isLowerCase(next)) {
            int after = end + Character.charCount(next);
            edits.add(new Edit(
                    heading.span(end, after), text.substring(end, after).toUpperCase(Locale.ROOT)));
        }
        return edits;
    }
}
