package fr.plume.check.rules;

import fr.plume.check.Rule;
import java.util.List;
import java.util.Optional;

/** All rules, in the order of the catalogue. */
public final class RuleCatalog {

    private static final List<Rule> STRUCTURE = List.of(new MissingTitle());

    private static final List<Rule> READING = List.of(new LongParagraph());

    private static final List<Rule> LANGUAGE = List.of();

    private static final List<Rule> SEARCH = List.of();

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

    /** The rule with this id. */
    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(r -> r.info().id().equals(id)).findFirst();
    }
}
