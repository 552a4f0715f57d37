package fr.plume.llm;

import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A model that is asked again after a temporary fault, until its answer, its limits or its deadline. */
final class RetryingModel {

    private final Peer peer;
    private final Endpoint endpoint;
    private final Duration callLimit;
    private final RetryPolicy policy;
    private final RateGate gate;
    private final AtomicBoolean known = new AtomicBoolean();

    RetryingModel(Peer peer, Endpoint endpoint, Duration callLimit, RetryPolicy policy, RateGate gate) {
        this.peer = peer;
        this.endpoint = endpoint;
        this.callLimit = callLimit;
        this.policy = policy;
        this.gate = gate;
    }

    /**
     * Asks until there is an answer.
     *
     * @param deadline of the run
     * @param notices told of each wait
     * @throws ModelException when no further try is allowed, or none fits in the deadline
     */
    Completion complete(Prompt prompt, Deadline deadline, Consumer<Message> notices) {
        String received = "";
        for (int tried = 1; ; tried++) {
            try {
                awaitGate(deadline);
                Completion completion = endpoint.ask(prompt, smaller(callLimit, deadline.remaining()));
                known.set(true);
                return completion;
            } catch (CallFault e) {
                received = longer(received, e.received());
                try {
                    beforeNextTry(e, tried, deadline, notices);
                } catch (ModelException last) {
                    throw last.having(received);
                }
            } catch (ModelException last) {
                throw last.having(received);
            }
        }
    }

    /** Waits as long as the next try has to. */
    private void beforeNextTry(CallFault fault, int tried, Deadline deadline, Consumer<Message> notices) {
        known.compareAndSet(false, fault.kind() == ModelException.Kind.RATE_LIMIT);
        Duration wait = policy.wait(fault, tried);
        if (fault.kind() == ModelException.Kind.RATE_LIMIT) {
            // Too many calls concern everybody, also when this one is given up.
            gate.close(wait);
        }
        if (!policy.allows(fault, tried, known.get())) {
            throw fault.told();
        }
        if (wait.compareTo(deadline.remaining()) >= 0) {
            throw tooLate(fault, wait, deadline);
        }
        notices.accept(Message.of("model.retry", fault.said(), seconds(wait)));
        pause(fault, wait);
    }

    private static String longer(String a, String b) {
        return b.length() > a.length() ? b : a;
    }

    private void awaitGate(Deadline deadline) {
        Duration wait = gate.closedFor();
        if (deadline.isOver() || wait.compareTo(deadline.remaining()) >= 0) {
            throw new ModelException(
                    ModelException.Kind.DEADLINE, Message.of("model.deadline", peer.model(), peer.site()));
        }
        try {
            gate.pass();
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** A fault of one call keeps only its caller, who waits at a gate of its own; the others wait before the next call. */
    private void pause(CallFault fault, Duration wait) {
        try {
            if (fault.kind() != ModelException.Kind.RATE_LIMIT) {
                gate.sleep(wait);
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private ModelException interrupted() {
        Thread.currentThread().interrupt();
        return new ModelException(
                ModelException.Kind.DEADLINE, Message.of("model.interrupted", peer.model(), peer.site()));
    }

    private ModelException tooLate(CallFault fault, Duration wait, Deadline deadline) {
        return fault.requestedWait().isPresent()
                ? new ModelException(
                        fault.kind(),
                        Message.of(
                                "model.wait-too-long",
                                peer.model(),
                                peer.site(),
                                seconds(wait),
                                seconds(deadline.remaining())),
                        fault)
                : fault.told();
    }

    private static long seconds(Duration span) {
        return Math.max(1, (span.toMillis() + 999) / 1000);
    }

    private static Duration smaller(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
