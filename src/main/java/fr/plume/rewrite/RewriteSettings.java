package fr.plume.rewrite;

import fr.plume.check.RuleOptions;
import fr.plume.check.RuleSelection;
import fr.plume.check.rules.RuleCatalog;
import java.util.OptionalInt;

/**
 * How a rewrite goes about its work.
 *
 * @param mode how the article is drafted
 * @param maxRepairs repair calls at most; empty for {@value #REPAIRS_SINGLE} in one call and {@value #REPAIRS_SECTIONS} in
 *     sections
 * @param strict whether warnings are mended too, and fail the article
 * @param titleInBody whether the H1 stands in the body, or only as {@code title}
 * @param selection which rules run, and how much they matter
 * @param options what the configuration sets for rules
 */
public record RewriteSettings(
        Mode mode,
        OptionalInt maxRepairs,
        boolean strict,
        boolean titleInBody,
        RuleSelection selection,
        RuleOptions options) {

    static final int REPAIRS_SINGLE = 3;
    static final int REPAIRS_SECTIONS = 6;

    /** What an option-less {@code plume rewrite} does. */
    public static final RewriteSettings DEFAULTS = new RewriteSettings(
            Mode.AUTO,
            OptionalInt.empty(),
            false,
            true,
            RuleSelection.of(RuleCatalog.all(), RuleSelection.Wishes.NONE),
            RuleOptions.DEFAULTS);
}
