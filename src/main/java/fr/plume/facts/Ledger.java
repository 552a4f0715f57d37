package fr.plume.facts;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The facts of an article held against those of its source.
 *
 * @param source each fact of the source: kept, altered or missing, in the order of the source
 * @param article each fact of the article: supported, derived, altered or invented, in the order of the article
 * @param translated whether the two are in different languages, so that wordings could not be compared
 */
public record Ledger(List<Entry> source, List<Entry> article, boolean translated) {

    public Ledger {
        source = List.copyOf(source);
        article = List.copyOf(article);
    }

    /** The ledger of {@code article} against {@code source}. */
    public static Ledger of(Article source, Article article) {
        return new LedgerBuilder(Reading.of(source), Reading.of(article)).build();
    }

    /** The ledger of {@code article} against {@code source}, with the lines of the source's origin. */
    public static Ledger of(Source source, Article article) {
        return of(source, article, Brief.NONE);
    }

    /** The same, where what the brief gives (title, links, terms, instructions, call to action) counts as stated too. */
    public static Ledger of(Source source, Article article, Brief brief) {
        return new LedgerBuilder(Reading.of(source, Briefing.words(brief)), Reading.of(article)).build();
    }

    /** Supported facts of the article among all of them but the derived; 1 when it states none. */
    public double precision() {
        return precision(e -> true);
    }

    /** The precision of one type. */
    public double precision(FactType type) {
        return precision(e -> e.fact().type() == type);
    }

    /** Kept facts of the source among all of them; 1 when it states none. */
    public double recall() {
        return recall(e -> true);
    }

    /** The recall of one type. */
    public double recall(FactType type) {
        return recall(e -> e.fact().type() == type);
    }

    private double precision(Predicate<Entry> which) {
        long supported = count(article, Status.SUPPORTED, which);
        long all = supported + count(article, Status.INVENTED, which) + count(article, Status.ALTERED, which);
        return all == 0 ? 1 : (double) supported / all;
    }

    private double recall(Predicate<Entry> which) {
        long all = source.stream().filter(which).count();
        return all == 0 ? 1 : (double) count(source, Status.KEPT, which) / all;
    }

    private static long count(List<Entry> entries, Status status, Predicate<Entry> which) {
        return entries.stream().filter(which).filter(e -> e.status() == status).count();
    }

    /** The entries of the article with this status. */
    public List<Entry> article(Status status) {
        return article.stream().filter(e -> e.status() == status).toList();
    }

    /** The facts of the source that the article does not have. */
    public List<Fact> missing() {
        return source.stream()
                .filter(e -> e.status() == Status.MISSING)
                .map(Entry::fact)
                .toList();
    }

    /** What a table of facts shows: every fact of the source, then what the article states beyond it. */
    public List<Row> rows() {
        Stream<Row> kept = source.stream().map(e -> Row.ofSource(e));
        Stream<Row> beyond = article.stream()
                .filter(e -> e.other().isEmpty() || e.status() == Status.DERIVED)
                .filter(e -> e.status() != Status.SUPPORTED)
                .map(Row::ofArticle);
        return Stream.concat(kept, beyond).toList();
    }

    /**
     * A line of the table of facts.
     *
     * @param fact the source's fact, or the article's where the source has none
     * @param status how it stands
     * @param sourceLine 1-based
     * @param articleLine 1-based
     */
    public record Row(Fact fact, Status status, Optional<Integer> sourceLine, Optional<Integer> articleLine) {

        private static Row ofSource(Entry entry) {
            return new Row(
                    entry.fact(),
                    entry.status(),
                    Optional.of(entry.fact().line()),
                    entry.other().map(Fact::line));
        }

        private static Row ofArticle(Entry entry) {
            return new Row(
                    entry.fact(),
                    entry.status(),
                    Optional.empty(),
                    Optional.of(entry.fact().line()));
        }
    }
}
