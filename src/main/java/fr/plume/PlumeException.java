package fr.plume;

import fr.plume.message.Message;
import java.util.Locale;

/**
 * A fault to report to the person at the terminal: its message says in one sentence what was wrong and what to do.
 *
 * <p>Exceptions of libraries are mapped to a subclass once, at the border of the package that calls the library.
 */
public abstract class PlumeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message said;

    protected PlumeException(Message said, Throwable cause) {
        super(said.key(), cause);
        this.said = said;
    }

    /** What to say; written out by whoever knows the person's language. */
    public final Message said() {
        return said;
    }

    @Override
    public final String getMessage() {
        return said.in(Locale.ENGLISH);
    }

    /** The exit code of the process when this fault ends it: 2, 3 or 130. */
    public abstract int exitCode();
}
