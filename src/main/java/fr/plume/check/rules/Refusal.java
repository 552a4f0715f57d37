package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;

/** A writer that refuses to write, calls itself a model, or says until when its knowledge reaches. */
public final class Refusal implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("refusal", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR);

    private static final PhraseBook PHRASES = PhraseBook.read("refusal.txt");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Violation> found = new ArrayList<>();
        for (Block block : inspection.article().texts()) {
            Quoted quoted = Quoted.in(block);
            for (Utterance utterance : Utterance.of(block)) {
                PHRASES.in(utterance.tokens()).stream()
                        .filter(m -> !quoted.at(m.start()) && speaksOfItself(utterance, m))
                        .findFirst()
                        .ifPresent(m -> found.add(violation(
                                block.prose().span(utterance.start(), utterance.end()), Excerpt.of(utterance.text()))));
            }
        }
        return found;
    }

    /** « Je ne peux pas écrire un article sur X sans parler de Y » refuses nothing. */
    private static boolean speaksOfItself(Utterance utterance, PhraseBook.Match match) {
        if (match.advice().equals("first")) {
            return utterance.tokens().stream()
                    .anyMatch(t -> t.lower().equals("je") || t.lower().equals("j'"));
        }
        for (int i = 0; i + 1 < utterance.tokens().size(); i++) {
            String next = utterance.tokens().get(i + 1).lower();
            boolean infinitive = next.endsWith("er") || next.endsWith("ir") || next.endsWith("ndre");
            if (utterance.tokens().get(i).start() >= match.end()
                    && utterance.tokens().get(i).lower().equals("sans")
                    && infinitive) {
                return false;
            }
        }
        return true;
    }
}
