package fr.plume.check.rules;

import fr.plume.article.Position;
import fr.plume.check.ArticleSummary;
import fr.plume.check.Basis;
import fr.plume.check.CorpusRule;
import fr.plume.check.Family;
import fr.plume.check.Finding;
import fr.plume.check.Option;
import fr.plume.check.RuleInfo;
import fr.plume.check.RuleOptions;
import fr.plume.check.Severity;
import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two articles of one run that share much of their wording. */
public final class NearDuplicate implements CorpusRule {

    /** More than this share of the shorter article's runs of five words in another is too much. */
    public static final Option MAX = new Option("max", 0.3, "share");

    private static final RuleInfo INFO =
            RuleInfo.of("near-duplicate", Family.SEARCH, Basis.GOOGLE, Severity.WARNING, MAX);

    private static final Position FIRST = new Position(1, 1);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<CorpusFinding> check(List<ArticleSummary> articles, RuleOptions options) {
        double max = options.value(INFO.id(), MAX);
        RunIndex index = new RunIndex(articles.size());
        int[] others = new int[articles.size()];
        Arrays.fill(others, -1);
        for (int i = 0; i < articles.size(); i++) {
            for (int other : index.addAndFindAlike(i, articles.get(i).sketch())) {
                boolean news = others[i] < 0 || others[other] < 0;
                if (news && articles.get(i).sketch().share(articles.get(other).sketch()) > max) {
                    others[i] = others[i] < 0 ? other : others[i];
                    others[other] = others[other] < 0 ? i : others[other];
                }
            }
        }
        List<CorpusFinding> found = new ArrayList<>();
        for (int i = 0; i < others.length; i++) {
            if (others[i] >= 0) {
                found.add(new CorpusFinding(i, finding(articles.get(i), articles.get(others[i]))));
            }
        }
        return found;
    }

    private static Finding finding(ArticleSummary article, ArticleSummary other) {
        double share = article.sketch().share(other.sketch());
        return new Finding(
                INFO.id(),
                INFO.severity(),
                FIRST,
                FIRST,
                Message.of("check.near-duplicate", Math.round(100 * share), other.name()),
                "",
                false);
    }
}
