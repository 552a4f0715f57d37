package fr.plume.check;

import fr.plume.message.Message;

/**
 * A file that could not be checked; the others were.
 *
 * @param path as it was named
 * @param error why, in one sentence
 */
public record UnreadableFile(String path, Message error) implements CheckResult {}
