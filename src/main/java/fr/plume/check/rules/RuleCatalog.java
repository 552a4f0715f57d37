package fr.plume.check.rules;

import fr.plume.check.Family;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import java.util.List;
import java.util.Optional;

/** All rules, in the order of the catalogue. */
public final class RuleCatalog {

    private static final List<Rule> STRUCTURE = List.of(
            new MissingTitle(),
            new MultipleH1(),
            new SkippedHeadingLevel(),
            new MissingSubheadings(),
            new EmptySection(),
            new BoldAsHeading());

    private static final List<Rule> READING =
            List.of(new TooShort(), new TooLong(), new LongParagraph(), new RepeatedPassage());

    private static final List<Rule> LANGUAGE = List.of();

    private static final List<Rule> SEARCH =
            List.of(new MissingMetaDescription(), new MetaDescriptionLength(), new TitleTooWide(), new BadSlug());

    private static final List<Rule> FRENCH = List.of();

    private static final List<Rule> HYGIENE = List.of();

    private static final List<Rule> SOURCE = List.of();

    private static final List<Rule> ALL = java.util.stream.Stream.of(
                    STRUCTURE, READING, LANGUAGE, SEARCH, FRENCH, HYGIENE, SOURCE)
            .flatMap(List::stream)
            .toList();

    private RuleCatalog() {}

    /** Every rule, in order. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What is known of every rule, in order. */
    public static List<RuleInfo> infos() {
        return ALL.stream().map(Rule::info).toList();
    }

    /** The chapter of the rule with this id. */
    public static Optional<Family> family(String id) {
        return byId(id).map(r -> r.info().family());
    }

    /** The rule with this id. */
    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(r -> r.info().id().equals(id)).findFirst();
    }
}
