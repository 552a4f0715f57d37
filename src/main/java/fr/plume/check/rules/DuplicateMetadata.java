package fr.plume.check.rules;

import fr.plume.check.ArticleSummary;
import fr.plume.check.Basis;
import fr.plume.check.CorpusRule;
import fr.plume.check.Family;
import fr.plume.check.Finding;
import fr.plume.check.RuleInfo;
import fr.plume.check.RuleOptions;
import fr.plume.check.Severity;
import fr.plume.message.Message;
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two articles of one run with the same title, description, slug or keyphrase. */
public final class DuplicateMetadata implements CorpusRule {

    private static final RuleInfo INFO =
            RuleInfo.of("duplicate-metadata", Family.SEARCH, Basis.GOOGLE, Severity.WARNING);

    private static final List<String> KEYS = List.of("title", "description", "slug", "keyphrase");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<CorpusFinding> check(List<ArticleSummary> articles, RuleOptions options) {
        List<CorpusFinding> found = new ArrayList<>();
        for (String key : KEYS) {
            Map<String, List<Integer>> byValue = new HashMap<>();
            for (int i = 0; i < articles.size(); i++) {
                ArticleSummary.Datum datum = articles.get(i).metadata().get(key);
                if (datum != null) {
                    byValue.computeIfAbsent(Folding.fold(datum.value()), v -> new ArrayList<>())
                            .add(i);
                }
            }
            for (List<Integer> alike : byValue.values()) {
                for (int article : alike.size() < 2 ? List.<Integer>of() : alike) {
                    int other = alike.get(alike.get(0) == article ? 1 : 0);
                    found.add(new CorpusFinding(article, finding(key, articles.get(article), articles.get(other))));
                }
            }
        }
        return found;
    }

    private static Finding finding(String key, ArticleSummary article, ArticleSummary other) {
        ArticleSummary.Datum datum = article.metadata().get(key);
        return new Finding(
                INFO.id(),
                INFO.severity(),
                datum.start(),
                datum.end(),
                Message.of("check.duplicate-metadata", key, other.name()),
                Finding.shortened(datum.value()),
                false);
    }
}
