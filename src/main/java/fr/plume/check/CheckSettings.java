package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.article.BriefKey;
import fr.plume.article.BriefReader;
import fr.plume.article.BriefValues;

/**
 * How one file is checked.
 *
 * @param wishes which rules run, and how much they weigh
 * @param options thresholds of rules and accepted words
 * @param asked what options and environment say of the brief: wins over the article's own front matter
 * @param fallback what {@code plume.yml} says of it: the front matter wins
 */
public record CheckSettings(RuleSelection.Wishes wishes, RuleOptions options, BriefValues asked, BriefValues fallback) {

    /** Everything as it is by default. */
    public static final CheckSettings DEFAULTS =
            new CheckSettings(RuleSelection.Wishes.NONE, RuleOptions.DEFAULTS, BriefValues.NONE, BriefValues.NONE);

    /** The brief that {@code article} is held to; its own title is what it is called, not what it was asked to be called. */
    public Brief brief(Article article) {
        BriefValues own = BriefReader.ofFrontMatter(article).without(BriefKey.TITLE);
        return asked.over(own).over(fallback).brief();
    }
}
