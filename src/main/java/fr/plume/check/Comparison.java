package fr.plume.check;

import fr.plume.facts.FactCheck;
import fr.plume.facts.Ledger;
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

    /** What is reported of an article held against its source. */
    public static Comparison of(FactCheck check) {
        return new Comparison(
                check.ledger().precision(),
                check.ledger().recall(),
                check.ledger().rows(),
                check.originality().containment5(),
                check.originality().longestRun());
    }
}
