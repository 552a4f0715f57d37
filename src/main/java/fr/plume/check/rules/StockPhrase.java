package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** Too many ready-made phrases: « dans un monde où », « véritable levier ». */
public final class StockPhrase implements Rule {

    /** More than this in 1,000 words are too many; texts by people have about one. */
    public static final Option MAX = new Option("max_per_thousand", 4, "count");

    /** Fewer are chance, however short the text. */
    public static final Option LEAST = new Option("least", 3, "count");

    private static final RuleInfo INFO =
            RuleInfo.of("stock-phrase", Family.FRENCH, Basis.CRAFT, Severity.WARNING, MAX, LEAST);

    private static final PhraseBook PHRASES = PhraseBook.read("stock-phrases.txt");

    private static final int SHOWN = 8;

    /** Characters between two phrases of one run, at most. */
    private static final int NEAR = 120;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<PhraseSearch.Found> found = PhraseSearch.in(inspection.article(), PHRASES);
        int words = inspection.article().words();
        double limit = inspection.option(this, MAX) * words / 1000;
        if (found.size() < inspection.option(this, LEAST) || found.size() <= limit) {
            return List.of();
        }
        List<Span> spans = found.stream().map(PhraseSearch.Found::span).toList();
        String list = found.stream()
                .limit(SHOWN)
                .map(f -> "«\u00a0" + f.text() + "\u00a0» (l.\u00a0"
                        + inspection.article().file().line(f.span().start()) + ")")
                .collect(Collectors.joining(", "));
        return List.of(violation(densest(spans), found.size(), list + (found.size() > SHOWN ? "…" : "")));
    }

    /** The first of the longest run of phrases near one another: where a reader sees that they are too many. */
    private static Span densest(List<Span> spans) {
        Span best = spans.get(0);
        int most = 0;
        int first = 0;
        for (int i = 0; i < spans.size(); i++) {
            boolean near = i > 0 && spans.get(i).start() - spans.get(i - 1).end() <= NEAR;
            first = near ? first : i;
            if (i - first + 1 > most) {
                most = i - first + 1;
                best = spans.get(first);
            }
        }
        return best;
    }
}
