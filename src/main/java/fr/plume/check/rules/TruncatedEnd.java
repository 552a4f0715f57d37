package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The article breaks off. */
public final class TruncatedEnd implements Rule {

    /** A last paragraph of fewer words may do without a final stop: a signature, a credit. */
    public static final Option MIN = new Option("min", 12, "words");

    private static final RuleInfo INFO =
            RuleInfo.of("truncated-end", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR, MIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        Optional<Block> last = last(article);
        if (inspection.mode() == Mode.REWRITE) {
            List<Block> texts = article.texts();
            for (int i = 0; i < texts.size(); i++) {
                Block block = texts.get(i);
                boolean ends = last.filter(l -> l == block).isPresent();
                if (!ends && LastWords.leavesGuillemetOpen(block) && !continues(texts, i + 1)) {
                    found.add(report(block, block.prose().text().length()));
                }
            }
        }
        last.ifPresent(block -> end(inspection, block, found));
        return found;
    }

    private void end(Inspection inspection, Block block, List<Violation> found) {
        LastWords end = new LastWords(block);
        if (end.breaksOff(inspection.article())) {
            found.add(report(block, end.end()));
        } else if (block.isProseParagraph()
                && end.lacksStop()
                && !Byline.is(block)
                && block.prose().words().size() >= inspection.option(this, MIN)) {
            found.add(
                    report(block, end.end()).as(inspection.mode() == Mode.REWRITE ? Severity.ERROR : Severity.WARNING));
        }
    }

    /** The block that ends the article, when it is text; notes, rules and template lines behind it do not count. */
    private static Optional<Block> last(Article article) {
        List<Block> blocks = article.blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            switch (block.kind()) {
                case PARAGRAPH -> {
                    if (new LastWords(block).end() > 0) {
                        return block.place().quoteDepth() == 0 ? Optional.of(block) : Optional.empty();
                    }
                }
                case THEMATIC_BREAK, FOOTNOTE -> {
                    // Goes on to what stands before.
                }
                case HTML -> {
                    if (!article.file().text(block.span()).startsWith("<!--")) {
                        return Optional.empty();
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** A quotation over several paragraphs: the next one opens it again, or closes it. */
    private static boolean continues(List<Block> texts, int next) {
        if (next >= texts.size() || texts.get(next).isHeading()) {
            return false;
        }
        String text = texts.get(next).prose().text();
        int close = text.indexOf('»');
        int open = text.indexOf('«');
        return text.startsWith("«") || close >= 0 && (open < 0 || close < open);
    }

    private Violation report(Block block, int end) {
        String text = block.prose().text().substring(0, end);
        int start = Math.max(0, end - 40);
        while (start > 0 && start < end && text.charAt(start) != ' ') {
            start++;
        }
        start = start == end ? Math.max(0, end - 40) : start;
        return violation(
                block.prose().span(start, end), Excerpt.of(text.substring(start).strip()));
    }
}
