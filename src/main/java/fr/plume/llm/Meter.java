package fr.plume.llm;

import fr.plume.message.Message;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the calls of a run consume, and stops before the one that could cost more than allowed. Shared by all the
 * run's models; safe for use by several threads: a call in flight holds what it may cost at most.
 */
public final class Meter {

    private final Prices prices;
    private final @Nullable Double maxCost;
    private final Consumer<Message> notices;
    private final AtomicBoolean unknownSaid = new AtomicBoolean();
    private Usage usage = Usage.NONE;
    private double spent;
    private double held;
    /** Calls under way. */
    private int calls;

    private boolean unknownPrice;

    /**
     * @param maxCost in US dollars; null for no limit
     * @param notices told once that a model's price is not known
     */
    public Meter(Prices prices, @Nullable Double maxCost, Consumer<Message> notices) {
        this.prices = prices;
        this.maxCost = maxCost;
        this.notices = notices;
    }

    /** What was consumed so far. */
    public synchronized Usage usage() {
        return usage;
    }

    /** What it cost so far, in US dollars; empty when the price of a used model is not known. */
    public synchronized OptionalDouble cost() {
        return unknownPrice ? OptionalDouble.empty() : OptionalDouble.of(spent);
    }

    /**
     * Holds what a call may cost at most. When it fits only if the calls under way cost less than they might, it waits for
     * them: they mostly do.
     *
     * @return the amount held, to be given back by {@link #settle}
     * @throws ModelException {@code BUDGET} when the run could cost more than allowed
     */
    double hold(String model, long inputTokens, long outputTokens) {
        OptionalDouble most = prices.cost(model, inputTokens, outputTokens);
        if (most.isEmpty() && unknownSaid.compareAndSet(false, true)) {
            notices.accept(Message.of(maxCost == null ? "model.unknown-price" : "model.unknown-price-limit", model));
        }
        double amount = most.orElse(0);
        take(model, amount);
        return amount;
    }

    private synchronized void take(String model, double amount) {
        boolean interrupted = false;
        while (maxCost != null && spent + held + amount > maxCost) {
            if (calls == 0 || spent + amount > maxCost) {
                throw new ModelException(
                        ModelException.Kind.BUDGET, Message.of("model.over-budget", model, amount, spent, maxCost));
            }
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        held += amount;
        calls++;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives a held amount back, and counts what was consumed instead. */
    synchronized void settle(double amount, String model, Usage consumed) {
        held -= amount;
        calls--;
        notifyAll();
        usage = usage.plus(consumed);
        OptionalDouble cost = prices.cost(model, consumed);
        spent += cost.orElse(0);
        unknownPrice |= cost.isEmpty() && consumed.calls() > 0;
    }
}
