package fr.plume.llm;

import java.time.Duration;

/** Waits; tests count instead. */
@FunctionalInterface
public interface Sleeper {

    Sleeper REAL = span -> Thread.sleep(span.toMillis(), span.toNanosPart() % 1_000_000);

    void sleep(Duration span) throws InterruptedException;
}
