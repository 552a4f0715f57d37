package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Brief;
import fr.plume.facts.Ledger;
import fr.plume.source.Source;
import fr.plume.text.Shingles;
import fr.plume.text.Word;
import java.util.List;

/**
 * An article held against what it was written from.
 *
 * @param precision share of the article's facts that the source states, 0 to 1
 * @param recall share of the source's facts that the article keeps, 0 to 1
 * @param facts every fact of the source, then what the article states beyond it
 * @param containment5 share of the article's runs of five words that stand in the source, 0 to 1
 * @param longestRun words of the longest run that stands in the source
 */
public record Comparison(double precision, double recall, List<Ledger.Row> facts, double containment5, int longestRun) {

    public Comparison {
        facts = List.copyOf(facts);
    }

    /** The comparison of {@code article} with {@code source}; what the brief gives counts as stated too. */
    public static Comparison of(Article article, Source source, Brief brief) {
        Ledger ledger = Ledger.of(source, article, brief);
        List<String> mine = words(article);
        List<String> theirs = words(source.body());
        return new Comparison(
                ledger.precision(),
                ledger.recall(),
                ledger.rows(),
                Shingles.containment(Shingles.of(mine), Shingles.of(theirs)),
                LongestRun.of(mine, theirs));
    }

    private static List<String> words(Article article) {
        return article.blocks().stream()
                .filter(Block::isText)
                .flatMap(b -> b.prose().words().stream())
                .map(Word::lower)
                .toList();
    }
}
