package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Characters;
import fr.plume.text.Repertoire;
import java.util.ArrayList;
import java.util.List;

/** Straight and typographic apostrophes in one text. */
public final class MixedApostrophes implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "mixed-apostrophes", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        // A rewrite asks its model for typographic ones, and mends what comes.
        boolean anyway = inspection.mode() == Mode.REWRITE;
        Repertoire shown = article.shown();
        if (!shown.mayHold('\'') || !anyway && !shown.mayHold(Characters.APOSTROPHE)) {
            return List.of();
        }
        List<Span> straight = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        List<Span> curly = new ArrayList<>();
        for (Block block : article.texts()) {
            String text = block.prose().text();
            if (!block.prose().repertoire().mayHoldAny("'’")) {
                continue;
            }
            Addresses addresses = Addresses.in(block.prose());
            Editable editable = new Editable(article, block);
            ForeignParts foreign = new ForeignParts(block);
            for (int i = 1; i + 1 < text.length(); i++) {
                char c = text.charAt(i);
                if (!Characters.isApostrophe(c)
                        || !joins(text, i)
                        || addresses.at(i)
                        || block.prose().within(Inline.Kind.AUTOLINK, i + 1)
                        || foreign.at(i)) {
                    continue;
                }
                if (c == Characters.APOSTROPHE) {
                    curly.add(block.prose().span(i, i + 1));
                } else {
                    straight.add(block.prose().span(i, i + 1));
                    editable.replace(i, i + 1, String.valueOf(Characters.APOSTROPHE))
                            .ifPresent(edits::add);
                }
            }
        }
        if (straight.isEmpty() || curly.isEmpty() && !anyway) {
            return List.of();
        }
        // Where the odd ones are is what a person looks for.
        List<Span> rarer = curly.isEmpty() || straight.size() <= curly.size() ? straight : curly;
        return List.of(violation(rarer.get(0), straight.size(), curly.size(), Places.lines(article, rarer))
                .with(Fix.safe(edits)));
    }

    /** Whether the mark at {@code i} stands inside a word, or elides one before a quotation, code or emphasis. */
    private static boolean joins(String text, int i) {
        char next = text.charAt(i + 1);
        return Character.isLetter(text.charAt(i - 1))
                && (Character.isLetterOrDigit(next) || next == '«' || next == '“' || next == Characters.OBJECT);
    }
}
