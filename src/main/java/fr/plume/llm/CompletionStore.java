package fr.plume.llm;

import fr.plume.prompt.Prompt;
import java.util.Optional;

/**
 * Keeps completions, so that none is paid twice: recordings, replays and the batch journal are stores.
 *
 * @see Key
 */
public interface CompletionStore {

    /** The completion kept under {@code key}, or, when the prompt has changed since, under the same source and step. */
    Optional<Stored> find(Key key);

    /**
     * Keeps a completion; durable when this returns. A completion kept again under the same key replaces the first.
     *
     * @throws fr.plume.NoTextException when it could not be written
     */
    void keep(Key key, Completion completion);

    /**
     * What a completion answers.
     *
     * @param source SHA-256 of the source after NFC and LF, hexadecimal
     * @param step the prompt's step
     * @param prompt SHA-256 of the prompt, hexadecimal
     */
    record Key(String source, String step, String prompt) {

        /** The key of the answer to {@code prompt} about a source whose fingerprint is {@code source}. */
        public static Key of(String source, Prompt prompt) {
            return new Key(source, prompt.step(), Hashes.sha256(prompt));
        }
    }

    /**
     * A kept completion.
     *
     * @param exact whether it answers this very prompt
     */
    record Stored(Completion completion, boolean exact) {}
}
