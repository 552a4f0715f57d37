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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A note about the text left in the text: « Méta-description : … », « (712 mots) ». */
public final class MetaNote implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("meta-note", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR)
            .fixedBy(Fix.Kind.UNSAFE);

    /** A counted length is this text's own when it is so near, as a share. */
    private static final double NEAR = 0.15;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Block> texts = article.texts();
        Set<Block> edge = edge(texts);
        NoteEvidence evidence = new NoteEvidence(inspection, NEAR);
        List<Violation> found = new ArrayList<>();
        for (Block block : texts) {
            if (block.place().quoteDepth() > 0) {
                continue;
            }
            List<NoteLine> lines = lines(block).stream()
                    .filter(n -> evidence.proves(n) || edge.contains(block) && evidence.leaves(n, block))
                    .toList();
            if (block.isHeading()) {
                HeadingNote.in(article, block)
                        .or(() -> edge.contains(block) ? field(article, block, evidence) : Optional.empty())
                        .ifPresent(edit -> found.add(violation(block.span(), Excerpt.of(block.prose()))
                                .with(Fix.unsafe(List.of(edit)))));
            } else if (!lines.isEmpty()) {
                found.add(report(article, block, lines));
            }
        }
        return found;
    }

    /** « ## Méta-description » with its text, at an end of the article. */
    private static Optional<Edit> field(Article article, Block heading, NoteEvidence evidence) {
        String text = heading.prose().text();
        int next = place(article, heading) + 1;
        boolean followed =
                next < article.blocks().size() && article.blocks().get(next).kind() == Block.Kind.PARAGRAPH;
        return NoteLine.of(text + ":", 0, text.length() + 1)
                .filter(n -> n.kind() == NoteLine.Kind.SEARCH && n.value().isEmpty() && evidence.leaves(n, heading))
                .map(n -> new Span(
                        heading.span().start(),
                        followed
                                ? article.blocks().get(next).span().end()
                                : heading.span().end()))
                .map(span -> Removal.of(article, span));
    }

    /** Whether every line of a block is such a note. */
    static boolean isNote(Block block) {
        return !block.isHeading()
                && !lines(block).isEmpty()
                && lines(block).size() == block.prose().text().split("\n").length;
    }

    private static List<NoteLine> lines(Block block) {
        List<NoteLine> lines = new ArrayList<>();
        String text = block.prose().text();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            NoteLine.of(text, start, end).ifPresent(lines::add);
            start = end + 1;
        }
        return lines;
    }

    /** The first and last two blocks under the title, notes among them not counted. */
    private static Set<Block> edge(List<Block> texts) {
        Set<Block> edge = Collections.newSetFromMap(new IdentityHashMap<>());
        int others = 0;
        for (int i = 0; i < texts.size() && others < 2; i++) {
            Block block = texts.get(i);
            if (!(block.isHeading() && block.level() == 1)) {
                edge.add(block);
                others += isNote(block) ? 0 : 1;
            }
        }
        others = 0;
        for (int i = texts.size() - 1; i >= 0 && others < 2; i--) {
            edge.add(texts.get(i));
            others += isNote(texts.get(i)) ? 0 : 1;
        }
        return edge;
    }

    private Violation report(Article article, Block block, List<NoteLine> lines) {
        NoteLine first = lines.get(0);
        NoteLine last = lines.get(lines.size() - 1);
        String text = block.prose().text();
        List<Edit> edits = new ArrayList<>();
        if (lines.size() == text.split("\n").length) {
            ruleBefore(article, block).ifPresent(edits::add);
            edits.add(Removal.of(article, block));
        } else {
            for (NoteLine line : lines) {
                edits.add(withoutLine(article, block, line));
            }
        }
        return violation(block.prose().span(first.start(), last.end()), Excerpt.of(text.substring(first.start())))
                .with(Fix.unsafe(edits));
    }

    /** The line that sets the notes off from the text goes with them. */
    private static Optional<Edit> ruleBefore(Article article, Block block) {
        int before = place(article, block) - 1;
        return before >= 0 && article.blocks().get(before).kind() == Block.Kind.THEMATIC_BREAK
                ? Optional.of(Removal.of(article, article.blocks().get(before)))
                : Optional.empty();
    }

    /** The index of a block, found by where it stands. */
    private static int place(Article article, Block block) {
        int index = Collections.binarySearch(
                article.blocks(), block, Comparator.comparingInt(b -> b.span().start()));
        return Math.max(index, 0);
    }

    private static Edit withoutLine(Article article, Block block, NoteLine line) {
        TextLines lines = new TextLines(article.file());
        int number = article.file().line(block.prose().fileOffset(line.start()));
        boolean last = line.end() == block.prose().text().length();
        Span span = lines.span(number);
        return last && span.start() > 0
                ? new Edit(new Span(span.start() - 1, Math.max(span.start() - 1, span.end() - 1)), "")
                : new Edit(span, "");
    }
}
