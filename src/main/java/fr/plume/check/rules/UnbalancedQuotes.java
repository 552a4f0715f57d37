package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;

/** A guillemet opened or closed alone. */
public final class UnbalancedQuotes implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("unbalanced-quotes", Family.FRENCH, Basis.FRENCH, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        if (!article.shown().mayHoldAny("«»")) {
            return List.of();
        }
        List<Span> alone = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        Block before = null;
        for (Block block : article.texts()) {
            String text = block.prose().text();
            boolean newContext = block.isHeading() || before != null && before.isHeading();
            if (!open.isEmpty() && (newContext || !continues(text))) {
                alone.addAll(open);
                open.clear();
            } else if (!open.isEmpty() && text.startsWith("«")) {
                // Each paragraph of a long quotation opens it again; only the last one closes it.
                open.clear();
            }
            scan(block, open, alone);
            before = block;
        }
        alone.addAll(open);
        return alone.stream()
                .sorted(java.util.Comparator.comparingInt(Span::start))
                .map(s -> violation(s, article.file().text(s)))
                .toList();
    }

    /** Whether a quotation that was left open goes on in the next paragraph: it is closed there before another opens. */
    private static boolean continues(String next) {
        int close = next.indexOf('»');
        int open = next.indexOf('«');
        return next.startsWith("«") || close >= 0 && (open < 0 || close < open) || open < 0 && next.length() > 0;
    }

    private static void scan(Block block, List<Span> open, List<Span> alone) {
        String text = block.prose().text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '«') {
                open.add(block.prose().span(i, i + 1));
            } else if (c == '»') {
                // A paragraph of a long quotation may begin with a closing mark.
                if (open.isEmpty() && i > 0) {
                    alone.add(block.prose().span(i, i + 1));
                } else if (!open.isEmpty()) {
                    open.remove(open.size() - 1);
                }
            }
        }
    }
}
