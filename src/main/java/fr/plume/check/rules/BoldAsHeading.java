package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Characters;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A short paragraph all in bold that stands where a heading should. */
public final class BoldAsHeading implements Rule {

    /** More words than this are emphasis, not a heading. */
    public static final Option MAX = new Option("max", 12, "words");

    /** Words that make a clause of what announces a list: « Il vous faut : », « Pour commencer : ». */
    private static final Set<String> CLAUSE = Set.of(
            "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "voici", "voilà", "pour", "ensuite", "sont",
            "est", "ex");

    /** Words of a signature or a farewell. */
    private static final Set<String> PARTING = Set.of(
            "équipe",
            "rédaction",
            "auteur",
            "autrice",
            "par",
            "cordialement",
            "bientôt",
            "merci",
            "contact",
            "suivre",
            "atelier",
            "association",
            "service");

    /** Words of a label before a colon, at most. */
    private static final int LABEL = 6;

    private static final RuleInfo INFO = RuleInfo.of(
                    "bold-as-heading", Family.STRUCTURE, Basis.CONVENTION, Severity.WARNING, MAX)
            .fixedBy(Fix.Kind.UNSAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        double max = inspection.option(this, MAX);
        List<Violation> found = new ArrayList<>();
        int level = 1;
        boolean numbered = false;
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (Outline.structures(block)) {
                level = block.level();
                numbered = isNumbered(block);
            } else if (block.isProseParagraph()
                    && block.prose().words().size() <= max
                    && heads(article, i)
                    && isBoldTitle(block)
                    && !Byline.is(block)) {
                found.add(violation(block.span(), Excerpt.of(block.prose()))
                        .with(heading(article, block, Math.max(2, numbered && isNumbered(block) ? level : level + 1))));
            }
        }
        return found;
    }

    /** « **3. Le bois** » after « ## 2. La pierre » goes on at the same level. */
    private static boolean isNumbered(Block block) {
        return NumberPrefix.end(block.prose().text()) > 0;
    }

    /** Whether it could be the heading of what follows, or of what was to follow. */
    private static boolean heads(Article article, int index) {
        if (index + 1 == article.blocks().size()) {
            return !signsOff(article.blocks().get(index));
        }
        Block next = article.blocks().get(index + 1);
        return Outline.shows(article, next)
                && !(next.kind() == Block.Kind.CODE
                        && isCaption(article.blocks().get(index)))
                && !opensContainer(article, index);
    }

    /** A last line that exclaims or asks is a call to the reader; names and words of parting sign the article. */
    private static boolean signsOff(Block last) {
        List<Word> words = last.prose().words();
        String text = Characters.stripped(last.prose().text());
        return text.endsWith("!")
                || text.endsWith("?")
                || words.size() > 1 && words.stream().allMatch(w -> !w.text().equals(w.lower()))
                || words.stream().anyMatch(w -> PARTING.contains(w.core()));
    }

    /** « **_data/nav.yml** » above code says which file it is, « **Exemple :** » what it shows. */
    private static boolean isCaption(Block block) {
        String text = Characters.stripped(block.prose().text());
        return text.endsWith(":") || text.chars().noneMatch(Characters::isSpace);
    }

    /** The first line of a {@code :::} container is the title that the container shows. */
    private static boolean opensContainer(Article article, int index) {
        return index > 0
                && article.blocks().get(index - 1).kind() == Block.Kind.HTML
                && isContainer(
                        article.file().text(article.blocks().get(index - 1).span()));
    }

    private static boolean isContainer(String line) {
        int name = 0;
        while (name < line.length() && line.charAt(name) == ':') {
            name++;
        }
        return name >= 3 && !line.substring(name).isBlank();
    }

    /** Whether bold covers the whole, one sentence, no link invites to click, and no stop ends it. */
    private static boolean isBoldTitle(Block block) {
        String text = block.prose().text();
        int start = 0;
        int end = text.length();
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        boolean formula = text.indexOf(" = ") >= 0;
        if (block.prose().words().isEmpty() || formula || ".;,…".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        if (block.prose().sentences().size() > 1) {
            return false;
        }
        if (text.charAt(end - 1) == ':' && !isLabel(block)) {
            return false;
        }
        if (text.charAt(end - 1) == ':' && !covers(block, Inline.Kind.STRONG, start, end)) {
            end--;
            while (end > start && Characters.isSpace(text.charAt(end - 1))) {
                end--;
            }
        }
        boolean linked = block.prose().inlines().stream().anyMatch(i -> i.kind() == Inline.Kind.LINK);
        return covers(block, Inline.Kind.STRONG, start, end) && !linked;
    }

    /** « **Nos conseils :** » names what follows; a longer text before a colon, or one with a comma, is a sentence. */
    private static boolean isLabel(Block block) {
        List<Word> words = block.prose().words();
        return words.size() <= LABEL
                && block.prose().text().indexOf(',') < 0
                && words.stream().noneMatch(w -> CLAUSE.contains(w.lower()));
    }

    private static boolean covers(Block block, Inline.Kind kind, int start, int end) {
        return block.prose().inlines().stream().anyMatch(i -> i.kind() == kind && i.start() <= start && end <= i.end());
    }

    /** Certain only for {@code **…**} or {@code __…__} around the whole paragraph. */
    private static Fix heading(Article article, Block block, int level) {
        Span span = block.span();
        String source = article.file().text(span);
        String mark = source.startsWith("**") ? "**" : "__";
        boolean plain = source.length() > 4
                && source.startsWith(mark)
                && source.endsWith(mark)
                && source.indexOf(mark, 2) == source.length() - 2
                && source.indexOf('\n') < 0;
        return plain && level <= 6
                ? Fix.unsafe(List.of(
                        new Edit(new Span(span.start(), span.start() + 2), "#".repeat(level) + " "),
                        new Edit(new Span(span.end() - 2, span.end()), "")))
                : Fix.NONE;
    }
}
