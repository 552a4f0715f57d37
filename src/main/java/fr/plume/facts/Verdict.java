package fr.plume.facts;

/**
 * How a mention of the article stands, while the ledger is made.
 *
 * @param status supported, derived, altered or invented
 * @param other the source's fact behind it; null when there is none
 */
record Verdict(
        Status status, @org.jspecify.annotations.Nullable Fact other) {

    static final Verdict INVENTED = new Verdict(Status.INVENTED, null);

    static Verdict supported(@org.jspecify.annotations.Nullable Fact by) {
        return new Verdict(Status.SUPPORTED, by);
    }

    static Verdict derived(@org.jspecify.annotations.Nullable Fact from) {
        return new Verdict(Status.DERIVED, from);
    }

    static Verdict altered(Fact from) {
        return new Verdict(Status.ALTERED, from);
    }

    boolean isInvented() {
        return status == Status.INVENTED;
    }
}
