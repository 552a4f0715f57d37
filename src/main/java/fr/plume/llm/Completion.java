package fr.plume.llm;

/**
 * A model's answer.
 *
 * @param text as received, NFC not yet applied; empty when the model said nothing
 * @param finish why it ended
 * @param usage what it cost
 * @param model the name the server says it used, or the one asked for
 */
public record Completion(String text, Finish finish, Usage usage, String model) {

    /** Why an answer ended. */
    public enum Finish {
        STOP,
        /** The room for output was used up: the text is cut. */
        LENGTH,
        /** A filter of the provider stopped it. */
        FILTER,
        OTHER
    }
}
