package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keyphrase so often that the reader notices. */
public final class KeyphraseStuffing implements Rule {

    /** A larger share of occurrences among the words is too much. */
    public static final Option MAX = new Option("max", 0.03, "share");

    /** A share so large is what search engines call spam. */
    public static final Option GRAVE = new Option("max_grave", 0.04, "share");

    /** Fewer occurrences than this are never too many. */
    public static final Option LEAST = new Option("min", 4, "count");

    /** A larger share of the headings should not name it. */
    public static final Option HEADINGS = new Option("max_headings", 0.75, "share");

    private static final int ENOUGH_HEADINGS = 4;

    private static final RuleInfo INFO = RuleInfo.of(
            "keyphrase-stuffing", Family.SEARCH, Basis.GOOGLE, Severity.WARNING, MAX, GRAVE, LEAST, HEADINGS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<Focus> focus = Focus.of(inspection);
        if (focus.isEmpty()) {
            return List.of();
        }
        List<Violation> found = new ArrayList<>();
        density(inspection, focus.get()).ifPresent(found::add);
        headings(inspection, focus.get()).ifPresent(found::add);
        return found;
    }

    private Optional<Violation> density(Inspection inspection, Focus focus) {
        Article article = inspection.article();
        List<Span> places = focus.places(article);
        int words = article.words();
        double max = inspection.option(this, MAX);
        if (places.size() < inspection.option(this, LEAST) || places.size() <= max * words) {
            return Optional.empty();
        }
        boolean grave = places.size() > inspection.option(this, GRAVE) * words;
        return Optional.of(violation(
                        places.get(0),
                        focus.written(),
                        places.size(),
                        words,
                        (double) places.size() / words,
                        max,
                        Places.lines(article, places))
                .as(grave ? Severity.ERROR : Severity.WARNING));
    }

    private Optional<Violation> headings(Inspection inspection, Focus focus) {
        List<Block> headings = Outline.headings(inspection.article()).stream()
                .filter(h -> h.level() > 1)
                .toList();
        List<Block> naming = headings.stream().filter(focus::isIn).toList();
        boolean stuffed = headings.size() >= ENOUGH_HEADINGS
                && naming.size() > inspection.option(this, HEADINGS) * headings.size();
        if (!stuffed) {
            return Optional.empty();
        }
        Message message =
                Message.of("check.keyphrase-stuffing.headings", focus.written(), naming.size(), headings.size());
        return Optional.of(
                new Violation(INFO.id(), Severity.WARNING, naming.get(0).span(), message, Fix.NONE));
    }
}
