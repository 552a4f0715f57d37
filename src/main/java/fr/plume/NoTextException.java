package fr.plume;

import fr.plume.message.Message;

/** There is no text: the source, the model or the disk failed; exit code 3. */
public final class NoTextException extends PlumeException {

    private static final long serialVersionUID = 1;

    public NoTextException(Message said) {
        this(said, null);
    }

    public NoTextException(Message said, Throwable cause) {
        super(said, cause);
    }

    @Override
    public int exitCode() {
        return 3;
    }
}
