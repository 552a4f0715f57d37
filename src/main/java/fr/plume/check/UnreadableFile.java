package fr.plume.check;

import fr.plume.message.Message;
import java.util.Optional;

/**
 * A file that could not be checked; the others were.
 *
 * @param path as it was named
 * @param error why, in one sentence
 * @param cause the fault behind it, for whoever asks for traces
 */
public record UnreadableFile(String path, Message error, Optional<Throwable> cause) implements CheckResult {}
