package fr.plume.check;

import java.util.List;

/** Finds a fault that only shows when articles are seen together. Stateless and pure; sees summaries, not articles. */
public interface CorpusRule {

    /** What the catalogue knows of it. */
    RuleInfo info();

    /**
     * The faults of this kind.
     *
     * @param articles in the order of the report
     * @param options what the configuration sets
     */
    List<CorpusFinding> check(List<ArticleSummary> articles, RuleOptions options);

    /**
     * A fault of one article of the run.
     *
     * @param article its index in the list of articles, 0-based
     * @param finding the fault as it is reported, with the rule's usual weight
     */
    record CorpusFinding(int article, Finding finding) {}
}
