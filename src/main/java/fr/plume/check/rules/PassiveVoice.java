package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Measuring;
import fr.plume.check.Metrics;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** Too many sentences in the passive. */
public final class PassiveVoice implements Rule {

    /** A larger share of passives is heavy. */
    public static final Option MAX = new Option("max", 0.15, "share");

    private static final RuleInfo INFO =
            RuleInfo.of("passive-voice", Family.READING, Basis.CRAFT, Severity.SUGGESTION, MAX);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        Metrics.Reading reading = Measuring.reading(article);
        double max = inspection.option(this, MAX);
        int all = reading.sentences();
        if (all < RunningSentence.ENOUGH || Math.round(reading.passiveShare().orElse(0) * all) <= max * all) {
            return List.of();
        }
        List<RunningSentence> passive = RunningSentence.of(article).stream()
                .filter(s -> fr.plume.text.PassiveVoice.isIn(s.sentence().words()))
                .toList();
        return List.of(violation(
                passive.get(0).span(),
                (double) passive.size() / all,
                max,
                Places.lines(
                        article, passive.stream().map(RunningSentence::span).toList())));
    }
}
