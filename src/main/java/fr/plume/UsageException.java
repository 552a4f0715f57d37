package fr.plume;

import fr.plume.message.Message;

/** Wrong usage or configuration, said before any model is called; exit code 2. */
public final class UsageException extends PlumeException {

    private static final long serialVersionUID = 1;

    public UsageException(Message said) {
        this(said, null);
    }

    public UsageException(Message said, Throwable cause) {
        super(said, cause);
    }

    @Override
    public int exitCode() {
        return 2;
    }
}
