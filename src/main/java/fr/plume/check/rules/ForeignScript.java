package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Derived;
import fr.plume.article.Prose;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Scripts;
import fr.plume.text.Sentence;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Letters of another script in a French sentence, outside quotations, italics and code: a model leaking Chinese, say. */
public final class ForeignScript implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("foreign-script", Family.LANGUAGE, Basis.FRENCH, Severity.ERROR);

    /** Words that say why foreign letters stand in a sentence: languages and scripts. */
    private static final class Scholarly {
        static final Set<String> WORDS = Set.copyOf(RuleData.lines("script-words.txt"));
    }

    /** The sentences that speak of languages or scripts. */
    private static final Derived<Prose, BitSet> EXPLAINING = Derived.by(ForeignScript::explaining);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Violation> found = new ArrayList<>();
        if (!Scripts.mayBeForeign(inspection.article().shown())) {
            return found;
        }
        for (Block block : ForeignText.blocks(inspection.article())) {
            List<Scripts.Run> runs = Scripts.foreign(block.prose().text());
            if (!runs.isEmpty()) {
                OwnWords own = OwnWords.in(block, inspection.options().acceptedWords());
                runs.stream()
                        .filter(r -> own.at(r.start())
                                && !isGloss(block.prose().text(), r)
                                && !isNamedBehind(block.prose().text(), r)
                                && !isExplained(block, r))
                        .forEach(r -> found.add(violation(
                                block.prose().span(r.start(), r.end()),
                                Excerpt.of(block.prose().text().substring(r.start(), r.end())))));
            }
        }
        return found.isEmpty() || ForeignText.of(inspection).isPresent() ? List.of() : found;
    }

    /** The name of a thing in its own letters, in brackets behind the French one: « Pékin (北京) ». */
    private static boolean isGloss(String text, Scripts.Run run) {
        boolean opened = run.start() > 0 && "([".indexOf(text.charAt(run.start() - 1)) >= 0;
        boolean closed = run.end() < text.length() && ")],;".indexOf(text.charAt(run.end())) >= 0;
        return opened && closed;
    }

    /** A name in its own letters, then in ours: « 北京 (Pékin) ». */
    private static boolean isNamedBehind(String text, Scripts.Run run) {
        int bracket = run.end() + 1;
        return bracket + 1 < text.length()
                && text.charAt(run.end()) == ' '
                && text.charAt(bracket) == '('
                && Character.isUpperCase(text.charAt(bracket + 1));
    }

    /** Whether the sentence speaks of a language or a script: « en russe : Москва », « la lettre grecque λ ». */
    private static boolean isExplained(Block block, Scripts.Run run) {
        int sentence = block.prose().sentenceAt(run.start());
        return sentence >= 0 && block.prose().get(EXPLAINING).get(sentence);
    }

    private static BitSet explaining(Prose prose) {
        BitSet explaining = new BitSet();
        List<Sentence> sentences = prose.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            explaining.set(i, sentences.get(i).words().stream().map(Word::core).anyMatch(Scholarly.WORDS::contains));
        }
        return explaining;
    }
}
