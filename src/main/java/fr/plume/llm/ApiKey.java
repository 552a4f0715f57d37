package fr.plume.llm;

/**
 * A secret that a provider knows a customer by. It prints as dots: nothing that logs, formats or compares records can
 * show it.
 *
 * @param value the key itself
 * @param origin where it was found, such as {@code OPENAI_API_KEY}: safe to show
 */
public record ApiKey(String value, String origin) {

    /** Whether these characters can be sent as a key: printable ASCII without spaces, at most 4,096 of them. */
    static boolean isPossible(String value) {
        return !value.isEmpty() && value.length() <= 4096 && value.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }

    @Override
    public String toString() {
        return "ApiKey[…, " + origin + "]";
    }
}
