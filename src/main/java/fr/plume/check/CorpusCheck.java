package fr.plume.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds what the rules across files find to what was found in each. */
public final class CorpusCheck {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(
                    (Finding f) -> f.start().line())
            .thenComparingInt(f -> f.start().column());

    private CorpusCheck() {}

    static List<CheckResult> of(List<FileCheck.Outcome> outcomes, CheckPlan plan) {
        List<Integer> places = new ArrayList<>();
        List<ArticleSummary> summaries = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).summary().isPresent()) {
                places.add(i);
                summaries.add(outcomes.get(i).summary().get());
            }
        }
        Map<Integer, List<Finding>> found = findings(summaries, plan.corpusRules(), plan.corpusOptions());
        List<CheckResult> results = new ArrayList<>();
        outcomes.forEach(o -> results.add(o.result()));
        found.forEach((i, more) -> {
            if (results.get(places.get(i)) instanceof CheckedFile file) {
                results.set(places.get(i), merged(file, more));
            }
        });
        return results;
    }

    /** What only shows when these articles are seen together, by their index; what their comments silence left out. */
    public static Map<Integer, List<Finding>> findings(
            List<ArticleSummary> summaries, List<CorpusRule> rules, RuleOptions options) {
        Map<Integer, List<Finding>> found = new HashMap<>();
        for (CorpusRule rule : summaries.size() < 2 ? List.<CorpusRule>of() : rules) {
            for (CorpusRule.CorpusFinding one : rule.check(summaries, options)) {
                ArticleSummary article = summaries.get(one.article());
                int line = one.finding().start().line();
                if (!article.suppressions().silence(rule.info().id(), line)) {
                    weighed(rule, one.finding(), article.wishes())
                            .ifPresent(f -> found.computeIfAbsent(one.article(), k -> new ArrayList<>())
                                    .add(f));
                }
            }
        }
        return found;
    }

    /** The finding with the weight asked for in its file; empty when the rule does not run there. */
    private static Optional<Finding> weighed(CorpusRule rule, Finding finding, RuleSelection.Wishes wishes) {
        if (!RuleSelection.runs(rule.info(), wishes)) {
            return Optional.empty();
        }
        Optional<Severity> asked = wishes.severities().get(rule.info().id());
        return Optional.of(asked == null || asked.isEmpty() ? finding : finding.as(asked.get()));
    }

    /** {@code file} with more findings, in the order of the file. */
    public static CheckedFile merged(CheckedFile file, List<Finding> more) {
        List<Finding> all = new ArrayList<>(file.findings());
        all.addAll(more);
        all.sort(BY_PLACE);
        return file.with(all);
    }
}
