package fr.plume.check;

import fr.plume.article.Span;
import fr.plume.message.Message;
import java.util.List;

/**
 * Finds one kind of fault. Stateless and pure: it reads the {@link Inspection} it is given, and nothing else; it neither
 * parses nor reads a file.
 */
public interface Rule {

    /** What the catalogue knows of it. */
    RuleInfo info();

    /** The faults of this kind, in the order of the file. */
    List<Violation> check(Inspection inspection);

    /** A violation of this rule with its usual severity and its usual message, {@code check.ID}. */
    default Violation violation(Span span, Object... arguments) {
        return new Violation(
                info().id(), info().severity(), span, Message.of("check." + info().id(), arguments), Fix.NONE);
    }
}
