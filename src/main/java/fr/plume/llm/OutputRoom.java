package fr.plume.llm;

import fr.plume.prompt.Prompt;
import java.util.Locale;
import java.util.regex.Pattern;

/** How much room an answer is given, in tokens. */
final class OutputRoom {

    /** Models whose thinking is counted as output. */
    private static final Pattern REASONING = Pattern.compile(
            "(?:^|/)(?:o[1-9]|gpt-5|gpt-oss|gemini-[3-9]" + "|magistral|deepseek-r|deepseek-reasoner|qwq)");

    private static final int REASONING_FACTOR = 3;

    private OutputRoom() {}

    /**
     * What the person asked for; else what the prompt needs, three times that for models that think first, and the
     * thinking allowed to those that can be told how much.
     */
    static int of(ModelSettings settings, Prompt prompt) {
        if (settings.maxOutputTokens() != null) {
            return settings.maxOutputTokens();
        }
        if (Gemini.isToldHowMuchToThink(settings.model())) {
            return prompt.maxOutputTokens() + Gemini.THINKING;
        }
        boolean thinks =
                REASONING.matcher(settings.model().toLowerCase(Locale.ROOT)).find();
        return thinks ? Math.multiplyExact(prompt.maxOutputTokens(), REASONING_FACTOR) : prompt.maxOutputTokens();
    }
}
