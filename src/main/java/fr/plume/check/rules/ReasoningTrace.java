package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The marks and the thinking of a model: {@code <think>}, {@code [INST]}, {@code <|im_start|>}. */
public final class ReasoningTrace implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("reasoning-trace", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR)
            .fixedBy(Fix.Kind.UNSAFE);

    private static final PhraseBook THINKING = PhraseBook.read("thinking.txt");

    /** Who speaks in the transcript of a conversation with a model. */
    private static final Set<String> TURNS = Set.of("assistant", "user", "human", "ai", "utilisateur", "model");

    private static final int LONGEST_TURN = 20;

    /** Blocks from the top among which thinking aloud is looked for. */
    private static final int BLOCKS = 2;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<ControlMark> marks = ControlMark.in(Uncoded.of(article));
        int[] closings = closings(marks);
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            ControlMark mark = marks.get(i);
            int close = mark.thinks() && !mark.closing() ? closings[i] : -1;
            if (close > 0) {
                found.add(thought(
                        article, mark.span().start(), marks.get(close).span().end()));
                i = close;
            } else if (mark.thinks() && mark.closing() && found.isEmpty()) {
                // The opening mark is part of the prompt in some templates: all that stands before is thought.
                Span before =
                        new Span(article.frontMatter().span().end(), mark.span().end());
                found.add(violation(mark.span(), Excerpt.of(article.file().text(mark.span())))
                        .with(Fix.unsafe(
                                List.of(Removal.of(article, holdsTitle(article, before) ? mark.span() : before)))));
            } else {
                found.add(mark(article, mark));
            }
        }
        aloud(article, found);
        found.sort(Comparator.comparingInt(v -> v.span().start()));
        return found;
    }

    /** For each mark the next closing one of its name, -1 when there is none. */
    private static int[] closings(List<ControlMark> marks) {
        int[] closings = new int[marks.size()];
        Map<String, Integer> next = new HashMap<>();
        for (int i = marks.size() - 1; i >= 0; i--) {
            ControlMark mark = marks.get(i);
            closings[i] = next.getOrDefault(mark.name(), -1);
            if (mark.closing()) {
                next.put(mark.name(), i);
            }
        }
        return closings;
    }

    private Violation thought(Article article, int start, int end) {
        Span span = new Span(start, end);
        return violation(span, Excerpt.of(article.file().text(span).strip()))
                .with(Fix.unsafe(List.of(Removal.of(article, span))));
    }

    /** Whether the article itself has begun in {@code before}: then no thought fills it. */
    private static boolean holdsTitle(Article article, Span before) {
        return article.h1().filter(h -> h.span().start() < before.end()).isPresent();
    }

    private Violation mark(Article article, ControlMark mark) {
        Violation violation = violation(mark.span(), Excerpt.of(article.file().text(mark.span())));
        // An opening mark that nothing closes: where the thought ends is for a person to say.
        return mark.thinks() && !mark.closing()
                ? violation
                : violation.with(Fix.unsafe(List.of(Removal.of(article, mark.span()))));
    }

    /** « Assistant: », « ### Assistant: »: a block that says whose turn it is. */
    private static boolean namesTurn(Block block) {
        String text = block.prose().text().strip().toLowerCase(Locale.ROOT);
        int colon = text.length() - 1;
        return colon > 0
                && colon <= LONGEST_TURN
                && text.charAt(colon) == ':'
                && TURNS.contains(Characters.stripped(text.substring(0, colon)));
    }

    private void aloud(Article article, List<Violation> found) {
        List<Block> texts = article.texts();
        for (int i = 0; i < Math.min(BLOCKS, texts.size()); i++) {
            Block block = texts.get(i);
            boolean known = found.stream().anyMatch(v -> v.span().overlaps(block.span()));
            if (!known && namesTurn(block)) {
                found.add(violation(block.span(), Excerpt.of(block.prose()))
                        .with(Fix.unsafe(List.of(Removal.of(article, block)))));
            }
            if (known || block.isHeading() || block.place().quoteDepth() > 0) {
                continue;
            }
            Quoted quoted = Quoted.in(block);
            if (THINKING.in(block.prose()).stream().anyMatch(m -> !quoted.at(m.start()))) {
                found.add(violation(block.span(), Excerpt.of(block.prose()))
                        .with(Fix.unsafe(List.of(Removal.of(article, block)))));
            }
        }
    }
}
