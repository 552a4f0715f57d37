package fr.plume.llm;

import fr.plume.PlumeException;
import fr.plume.message.Message;

/** A model gave no answer; exit code 3, or 2 when no call could even be tried. */
public final class ModelException extends PlumeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String received;

    public ModelException(Kind kind, Message said) {
        this(kind, said, null);
    }

    public ModelException(Kind kind, Message said, Throwable cause) {
        this(kind, said, cause, "");
    }

    private ModelException(Kind kind, Message said, Throwable cause, String received) {
        super(said, cause);
        this.kind = kind;
        this.received = received;
    }

    /** The same fault of a call that brought this text all the same. */
    ModelException having(String text) {
        return text.isEmpty() ? this : new ModelException(kind, said(), this, text);
    }

    /** A text that arrived, cut or in a form that is no answer; mostly empty. It was paid for: somebody may want to read it. */
    public String received() {
        return received;
    }

    /** What went wrong, for those who can do something about it. */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether the fault lies in this one call, so that another one may well succeed; else it lies in the key, the server, the
     * time or the money.
     */
    public boolean concernsOneCall() {
        return kind == Kind.CONTEXT_TOO_LONG || kind == Kind.BLOCKED || kind == Kind.MALFORMED;
    }

    @Override
    public int exitCode() {
        return 3;
    }

    /** What can go wrong. */
    public enum Kind {
        /** The key was refused, or lacks a right: no further call will succeed. */
        REFUSED_KEY,
        /** The quota is spent: no further call will succeed. */
        EXHAUSTED_QUOTA,
        /** Too many calls at once, after all retries. */
        RATE_LIMIT,
        /** The prompt does not fit in the model's context. */
        CONTEXT_TOO_LONG,
        /** A filter of the provider refused the prompt or the answer. */
        BLOCKED,
        /** No such model or address. */
        NOT_FOUND,
        /** The server failed, after all retries. */
        SERVER,
        /** No server there. */
        UNREACHABLE,
        /** Out of time. */
        DEADLINE,
        /** An answer that is none. */
        MALFORMED,
        /** The next call would cost more than allowed. */
        BUDGET,
        /** A recording does not hold this step. */
        NOT_RECORDED
    }
}
