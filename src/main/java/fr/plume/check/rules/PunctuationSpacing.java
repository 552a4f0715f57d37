package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Spaces and marks that are one too many or one too few. */
public final class PunctuationSpacing implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "punctuation-spacing", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE);

    /** What is quoted around a fault, in UTF-16 units, up to the edges of words no longer than these. */
    private static final int AROUND = 12;

    private static final int LONGEST_WORD = 20;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        for (Block block : article.texts()) {
            List<MarkFault> faults = MarkFault.in(block.prose());
            if (faults.isEmpty()) {
                continue;
            }
            Editable editable = new Editable(article, block);
            ForeignParts foreign = new ForeignParts(block);
            String text = block.prose().text();
            for (MarkFault fault : faults) {
                if (isForeign(foreign, fault, text.length())) {
                    continue;
                }
                Optional<Edit> edit = edit(editable, text, fault);
                int from = wordEdge(text, fault.start() - AROUND, -1);
                int to = wordEdge(text, fault.end() + AROUND, 1);
                found.add(violation(
                                block.prose().span(fault.start(), Math.max(fault.end(), fault.start())),
                                Excerpt.of(text.substring(from, to)))
                        .with(edit.map(e -> Fix.safe(List.of(e))).orElse(Fix.NONE)));
            }
        }
        return found;
    }

    /** The end of the text, or of the word that goes on at {@code offset} in the direction {@code step}. */
    private static int wordEdge(String text, int offset, int step) {
        int edge = Math.max(0, Math.min(text.length(), offset));
        int limit = edge + step * LONGEST_WORD;
        while (edge > 0
                && edge < text.length()
                && edge != limit
                && Character.isLetterOrDigit(text.charAt(edge - 1))
                && Character.isLetterOrDigit(text.charAt(edge))) {
            edge += step;
        }
        return edge;
    }

    /** Whether it stands in a sentence of another language, or between two of them. */
    private static boolean isForeign(ForeignParts foreign, MarkFault fault, int length) {
        boolean before = fault.start() > 0 && foreign.at(fault.start() - 1);
        return foreign.at(fault.start()) || before && (fault.end() >= length || foreign.at(fault.end()));
    }

    /** What stays of the marks is left alone: of « **fini.**. » only the second stop goes. */
    private static Optional<Edit> edit(Editable editable, String text, MarkFault fault) {
        if (fault.start() == fault.end()) {
            return editable.insert(fault.end(), fault.replacement());
        }
        if (fault.replacement().equals(" ")) {
            return editable.replace(fault.start(), fault.end(), " ")
                    .or(() -> editable.squeeze(fault.start(), fault.end()));
        }
        boolean shorter = text.startsWith(fault.replacement(), fault.start())
                && fault.start() + fault.replacement().length() < fault.end();
        return shorter
                ? editable.replace(fault.start() + fault.replacement().length(), fault.end(), "")
                : editable.replace(fault.start(), fault.end(), fault.replacement());
    }
}
