package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.facts.Fact;
import java.util.List;

/** Sentences whose words the source hardly has: what the writer or the model added. */
public final class UnsupportedSentence implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("unsupported-sentence", Family.SOURCE, Basis.SOURCE, Severity.SUGGESTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Lines named in the message. */
    private static final int NAMED = 10;

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Fact> sentences = inspection.factCheck().stream()
                .flatMap(c -> c.support().unsupported().stream())
                .toList();
        return sentences.isEmpty()
                ? List.of()
                : List.of(violation(
                        sentences.get(0).passage().span(),
                        sentences.size(),
                        Shown.lines(sentences, NAMED),
                        Shown.of(sentences.get(0))));
    }
}
