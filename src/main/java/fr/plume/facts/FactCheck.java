package fr.plume.facts;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.source.Source;
import java.util.function.Supplier;

/**
 * An article held against its source: what was invented, lost and copied. Each part is made when it is first asked for, and
 * once, whoever asks.
 */
public final class FactCheck {

    private final Once<Reading> source;
    private final Once<Reading> article;
    private final Once<Ledger> ledger;
    private final Once<Originality> originality;
    private final Once<Support> support;
    private final Once<Coverage> coverage;

    private FactCheck(Supplier<Reading> source, Supplier<Reading> article) {
        this.source = new Once<>(source);
        this.article = new Once<>(article);
        this.ledger = new Once<>(() -> new LedgerBuilder(this.source.get(), this.article.get()).build());
        this.originality = new Once<>(() -> CopiedRuns.find(this.source.get(), this.article.get()));
        this.support = new Once<>(() -> Support.of(this.source.get(), this.article.get()));
        this.coverage = new Once<>(() -> Coverage.of(this.source.get(), this.article.get(), ledger()));
    }

    /** {@code article} against {@code source}; what the brief gives counts as stated by the source. */
    public static FactCheck of(Source source, Article article, Brief brief) {
        return new FactCheck(() -> Reading.of(source, Briefing.words(brief)), () -> Reading.of(article));
    }

    /** {@code article} against another text, with the lines of that text's own file. */
    public static FactCheck of(Article source, Article article) {
        return new FactCheck(() -> Reading.of(source), () -> Reading.of(article));
    }

    /** The facts of both, held against each other. */
    public Ledger ledger() {
        return ledger.get();
    }

    /** What the article has word for word from the source. */
    public Originality originality() {
        return originality.get();
    }

    /** The sentences that the source does not bear out. */
    public Support support() {
        return support.get();
    }

    /** Which points of the source the article has. */
    public Coverage coverage() {
        return coverage.get();
    }

    /** Makes a value when it is first asked for. */
    private static final class Once<T> {

        private final Supplier<T> maker;
        private T value;

        Once(Supplier<T> maker) {
            this.maker = maker;
        }

        synchronized T get() {
            if (value == null) {
                value = maker.get();
            }
            return value;
        }
    }
}
