package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.facts.FactCheck;
import fr.plume.source.Source;
import java.util.Optional;

/**
 * What a rule may look at.
 *
 * @param article the article, parsed
 * @param brief what was asked; {@link Brief#NONE} when nothing was
 * @param mode whose text it is
 * @param options what the configuration sets for rules
 * @param source what the article was written from, when known
 * @param factCheck the article held against that source, made when a rule first asks for it and shared by all
 */
public record Inspection(
        Article article,
        Brief brief,
        Mode mode,
        RuleOptions options,
        Optional<Source> source,
        Optional<FactCheck> factCheck) {

    public Inspection(Article article, Brief brief, Mode mode, RuleOptions options, Optional<Source> source) {
        this(article, brief, mode, options, source, source.map(s -> FactCheck.of(s, article, brief)));
    }

    /** An article without a brief or a source, under the default options. */
    public static Inspection of(Article article) {
        return new Inspection(article, Brief.NONE, Mode.CHECK, RuleOptions.DEFAULTS, Optional.empty());
    }

    /** The value of a rule's option, in its unit. */
    public double option(Rule rule, Option option) {
        return options.value(rule.info().id(), option);
    }
}
