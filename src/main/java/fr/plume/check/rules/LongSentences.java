package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Too many long sentences; the longest are listed. */
public final class LongSentences implements Rule {

    /** A larger share of long sentences tires. */
    public static final Option MAX_SHARE = new Option("max_share", 0.3, "share");

    /** A sentence of more words is long. */
    public static final Option LONG = new Option("long", 25, "words");

    private static final RuleInfo INFO =
            RuleInfo.of("long-sentences", Family.READING, Basis.CRAFT, Severity.WARNING, MAX_SHARE, LONG);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<RunningSentence> all = RunningSentence.of(article);
        double limit = inspection.option(this, LONG);
        double max = inspection.option(this, MAX_SHARE);
        List<RunningSentence> longest = new ArrayList<>();
        for (RunningSentence sentence : all) {
            if (sentence.words() > limit) {
                longest.add(sentence);
            }
        }
        if (all.size() < RunningSentence.ENOUGH || longest.size() <= max * all.size()) {
            return List.of();
        }
        longest.sort(Comparator.comparingInt(RunningSentence::words).reversed());
        RunningSentence first = longest.get(0);
        return List.of(violation(
                first.span(),
                (double) longest.size() / all.size(),
                (int) limit,
                max,
                first.words(),
                Places.lines(
                        article, longest.stream().map(RunningSentence::span).toList())));
    }
}
