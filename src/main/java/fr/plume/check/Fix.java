package fr.plume.check;

import java.util.List;

/**
 * Edits that mend a violation.
 *
 * @param kind how safe they are
 * @param edits what to change; none when nothing certain can be done
 */
public record Fix(Kind kind, List<Edit> edits) {

    /** Nothing to be done by a machine. */
    public static final Fix NONE = new Fix(Kind.NONE, List.of());

    public Fix {
        edits = List.copyOf(edits);
    }

    /** A fix that changes no word. */
    public static Fix safe(List<Edit> edits) {
        return edits.isEmpty() ? NONE : new Fix(Kind.SAFE, edits);
    }

    /** A fix that deletes or restructures. */
    public static Fix unsafe(List<Edit> edits) {
        return edits.isEmpty() ? NONE : new Fix(Kind.UNSAFE, edits);
    }

    /** How safe a fix is. */
    public enum Kind {
        NONE,
        /** Changes no word: {@code check --fix} does it. */
        SAFE,
        /** Deletes or restructures: done on a model's answer, in check only with {@code --unsafe-fixes}. */
        UNSAFE
    }
}
