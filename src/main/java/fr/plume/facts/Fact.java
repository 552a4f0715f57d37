package fr.plume.facts;

/**
 * Something a text states that another can be held against.
 *
 * @param type what kind of thing
 * @param surface as written
 * @param value what it says, however spelt
 * @param anchor what it is said of
 * @param passage where it stands
 * @param standing its weight
 */
public record Fact(FactType type, String surface, Value value, Anchor anchor, Passage passage, Standing standing) {

    Fact with(Anchor other) {
        return new Fact(type, surface, value, other, passage, standing);
    }

    Fact as(Standing other) {
        return new Fact(type, surface, value, anchor, passage, other);
    }

    /** Equal for two mentions of one fact; a count is one with what it counts. */
    String key() {
        String of = type == FactType.NUMBER ? " " + anchor.of() : "";
        return type + " " + value.canonical() + of;
    }

    /** Whether it names a person, as far as a list of given names tells. */
    public boolean isPerson() {
        return NameMatcher.isPerson(this);
    }

    /** The 1-based line it stands on. */
    public int line() {
        return passage.line();
    }
}
