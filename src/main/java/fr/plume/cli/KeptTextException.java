package fr.plume.cli;

import fr.plume.PlumeException;
import fr.plume.message.Message;

/** A fault that ended a run after some text had arrived: says where the text is, then what the fault says. */
final class KeptTextException extends PlumeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    /** @param place the file that holds the text, {@link Delivery#STANDARD_OUTPUT} for standard output */
    KeptTextException(String place, RuntimeException fault) {
        super(Message.of("cli.fault-kept", Faults.message(fault), shown(place)), fault);
        this.exitCode = Faults.code(java.util.Optional.of(fault));
    }

    private static Object shown(String place) {
        return place.equals(Delivery.STANDARD_OUTPUT) ? Message.of("cli.standard-output") : place;
    }

    @Override
    public int exitCode() {
        return exitCode;
    }
}
