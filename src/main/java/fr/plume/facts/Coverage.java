package fr.plume.facts;

import fr.plume.article.Article;
import fr.plume.article.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which points of a writer's notes an article has.
 *
 * @param points the items of the notes' lists; their paragraphs when they have no list and are short enough to be notes;
 *     none of an article, whose paragraphs are rewritten and not ticked off
 */
public record Coverage(List<Point> points) {

    /** From this share of its content words, found close together in the article, a point is covered. */
    public static final double LEAST_SHARE = 0.4;

    /** A line of fewer words than this says nothing that could be missed. */
    private static final int LEAST_POINT_WORDS = 3;

    /** A paragraph of more words than this is prose, not a note. */
    private static final int MOST_NOTE_WORDS = 40;

    /**
     * A point of the notes.
     *
     * @param number counted from 1
     * @param line 1-based, of the source's origin
     * @param text as the notes have it
     * @param share of its content words that the two most alike sentences of the article have, 0 to 1
     * @param covered whether the article has it; always in a translation, where words do not tell
     */
    public record Point(int number, int line, String text, double share, boolean covered) {}

    public Coverage {
        points = List.copyOf(points);
    }

    /** Which points of {@code notes} the article has. */
    public static Coverage of(Article notes, Article article) {
        Reading source = Reading.of(notes);
        Reading target = Reading.of(article);
        return of(source, target, new LedgerBuilder(source, target).build());
    }

    /** The points that the article lacks. */
    public List<Point> missing() {
        return points.stream().filter(p -> !p.covered()).toList();
    }

    static Coverage of(Reading source, Reading article, Ledger ledger) {
        List<Stretch> stretches = source.stretches().stream()
                .filter(s -> s.block().kind() == Block.Kind.PARAGRAPH)
                .toList();
        List<Stretch> items = stretches.stream()
                .filter(s -> s.block().place().listDepth() > 0)
                .toList();
        Set<Integer> kept = new HashSet<>();
        ledger.source().stream()
                .filter(e -> e.status() == Status.KEPT && e.fact().type() != FactType.NAME)
                .forEach(e -> kept.add(e.fact().passage().sentence()));
        // Article and source change places: each point looks for its sentences in the article.
        Alignment alignment = new Alignment(article, source);
        List<Point> points = new ArrayList<>();
        for (Stretch stretch : items.isEmpty() ? notes(stretches) : items) {
            if (stretch.tokens().size() < LEAST_POINT_WORDS || introduces(stretch)) {
                continue;
            }
            points.add(point(points.size() + 1, stretch, source, article, alignment, kept, ledger.translated()));
        }
        return new Coverage(points);
    }

    /** The paragraphs, when half of them at least are as short as notes are. */
    private static List<Stretch> notes(List<Stretch> paragraphs) {
        long brief = paragraphs.stream()
                .filter(s -> s.tokens().size() <= MOST_NOTE_WORDS)
                .count();
        return 2 * brief >= paragraphs.size() ? paragraphs : List.of();
    }

    /** « Ils écrivent : » leads to a point and is none. */
    private static boolean introduces(Stretch stretch) {
        return stretch.block().prose().text().strip().endsWith(":");
    }

    private static Point point(
            int number,
            Stretch stretch,
            Reading source,
            Reading article,
            Alignment alignment,
            Set<Integer> kept,
            boolean translated) {
        Terms terms = Terms.of(stretch.tokens());
        Set<Integer> places = new HashSet<>();
        boolean fact = false;
        for (int i = 0; i < Math.max(1, stretch.block().prose().sentences().size()); i++) {
            places.addAll(best(alignment, stretch.firstSentence() + i));
            fact |= kept.contains(stretch.firstSentence() + i);
        }
        List<Token> near = new ArrayList<>();
        places.forEach(p -> near.addAll(article.sentence(p)));
        double share = terms.shareIn(Terms.of(near));
        double least = fact ? LEAST_SHARE / 2 : LEAST_SHARE;
        Fact statement = source.statement(stretch.firstSentence());
        boolean covered = translated || share >= least;
        return new Point(number, statement.line(), stretch.block().prose().text(), share, covered);
    }

    /** The two sentences most like sentence {@code i}. */
    private static List<Integer> best(Alignment alignment, int i) {
        Map<Integer, Integer> shared = new HashMap<>();
        alignment.near(i).forEach(p -> shared.put(p, alignment.shared(i, p)));
        OptionalInt first = alignment.best(i);
        List<Integer> best = new ArrayList<>();
        first.ifPresent(best::add);
        shared.entrySet().stream()
                .filter(e -> first.isEmpty() || e.getKey() != first.getAsInt())
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(e -> best.add(e.getKey()));
        return best;
    }
}
