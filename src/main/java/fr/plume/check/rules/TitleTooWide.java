package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.ArialWidths;
import java.util.List;
import java.util.Optional;

/** A title that a result page cuts. */
public final class TitleTooWide implements Rule {

    /** Room for a title on Google's desktop result page, in the pixels of Arial at 20 px. */
    public static final Option MAX = new Option("max", 600, "pixels");

    private static final RuleInfo INFO =
            RuleInfo.of("title-too-wide", Family.SEARCH, Basis.DISPLAY, Severity.WARNING, MAX);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<SearchMetadata.Field> title = SearchMetadata.title(inspection.article());
        int max = (int) inspection.option(this, MAX);
        int pixels = title.map(t -> ArialWidths.titlePixels(t.text())).orElse(0);
        return pixels > max ? List.of(violation(title.get().span(), pixels, max)) : List.of();
    }
}
