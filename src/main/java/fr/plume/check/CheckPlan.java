package fr.plume.check;

import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a run checks with.
 *
 * @param rules the catalogue of rules that look at one article
 * @param corpusRules the catalogue of rules that look at all of them
 * @param corpusOptions what the configuration of the whole run sets for them
 * @param settings how a file is checked
 * @param sources what an article was written from, where it is known
 * @param fixing which fixes are made before the report
 * @param reading how files, addresses and {@code -} are read
 */
public record CheckPlan(
        List<Rule> rules,
        List<CorpusRule> corpusRules,
        RuleOptions corpusOptions,
        Function<ArticleFile, CheckSettings> settings,
        Function<ArticleFile, Optional<Source>> sources,
        Fixing fixing,
        ReadOptions reading) {

    /**
     * What is done with fixes.
     *
     * @param kinds which are made
     * @param target where to
     */
    public record Fixing(Kinds kinds, Target target) {

        /** No fix is made. */
        public static final Fixing NONE = new Fixing(Kinds.NONE, Target.FILE);
    }

    /** Which fixes are made. */
    public enum Kinds {
        NONE,
        /** Those that change no word. */
        SAFE,
        /** Those that delete or restructure, too. */
        UNSAFE;

        /** Whether a fix of this kind is made. */
        boolean include(Fix.Kind kind) {
            return switch (kind) {
                case NONE -> false;
                case SAFE -> this != NONE;
                case UNSAFE -> this == UNSAFE;
            };
        }
    }

    /** Where fixes are made. */
    public enum Target {
        /** In the file, whose report is then that of the fixed text. */
        FILE,
        /** In a difference that is shown; the file stays as it is. */
        DIFF
    }

    /** The chapter of every rule, by id. */
    Function<String, Optional<Family>> families() {
        Map<String, Family> families =
                rules.stream().map(Rule::info).collect(Collectors.toMap(RuleInfo::id, RuleInfo::family));
        corpusRules.forEach(r -> families.put(r.info().id(), r.info().family()));
        return id -> Optional.ofNullable(families.get(id));
    }
}
