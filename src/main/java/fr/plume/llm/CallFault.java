package fr.plume.llm;

import fr.plume.message.Message;
import java.time.Duration;
import java.util.Optional;

/** One call failed. It never leaves this package: a retry hides it, or a {@link ModelException} tells it. */
final class CallFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Whether asking again may help. */
    enum Again {
        /** No: the next answer would be the same. */
        NEVER,
        /** Yes, in a while. */
        LATER,
        /** Once: the answer may have been made, and paid, all the same. */
        ONCE,
        /** Only if this server has answered before: otherwise the address is wrong. */
        IF_KNOWN
    }

    private final ModelException.Kind kind;
    private final transient Message said;
    private final Again again;
    private final transient Duration wait;
    private final String received;

    /** @param wait what the server asks to wait, null when it says nothing */
    CallFault(ModelException.Kind kind, Message said, Again again, Duration wait) {
        this(kind, said, again, wait, "");
    }

    private CallFault(ModelException.Kind kind, Message said, Again again, Duration wait, String received) {
        super(said.key());
        this.kind = kind;
        this.said = said;
        this.again = again;
        this.wait = wait;
        this.received = received;
    }

    /** The same fault of a call that brought this text all the same. */
    CallFault having(String text) {
        CallFault fault = new CallFault(kind, said, again, wait, text);
        fault.initCause(this);
        return fault;
    }

    /** The text that came with the fault, without secrets; mostly empty. */
    String received() {
        return received;
    }

    CallFault(ModelException.Kind kind, Message said, Again again) {
        this(kind, said, again, null);
    }

    ModelException.Kind kind() {
        return kind;
    }

    Message said() {
        return said;
    }

    Again again() {
        return again;
    }

    Optional<Duration> requestedWait() {
        return Optional.ofNullable(wait);
    }

    ModelException told() {
        return new ModelException(kind, said, this);
    }
}
