package fr.plume.rewrite;

import fr.plume.llm.Completion;
import fr.plume.llm.ModelException;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import fr.plume.text.Words;
import java.util.Map;

/** Gets a whole answer out of a model that stops early: asks again when it said nothing, asks for the rest when cut. */
final class Continuation {

    /** Calls for the rest of one answer. */
    private static final int MAX_CONTINUATIONS = 2;

    /** Where to look for words that the rest repeats, in characters. */
    private static final int OVERLAP_WINDOW = 600;

    /** Fewer equal characters than this can be chance. */
    private static final int LEAST_OVERLAP = 20;

    private final Calls calls;
    private final PromptWriter prompts;
    private final Targets targets;

    Continuation(Calls calls, PromptWriter prompts, Targets targets) {
        this.calls = calls;
        this.prompts = prompts;
        this.targets = targets;
    }

    /**
     * The whole answer to {@code prompt}; empty when the model says nothing, twice.
     *
     * @throws ModelException when it gives no answer, or a filter of the provider stopped it before any text
     */
    String ask(Prompt prompt) {
        Completion first = calls.ask(prompt);
        if (first.text().isBlank() && first.finish() == Completion.Finish.FILTER) {
            throw new ModelException(
                    ModelException.Kind.BLOCKED,
                    Message.of("rewrite.blocked", calls.model().name()));
        }
        if (first.text().isBlank() && calls.left() > 0) {
            first = calls.ask(again(prompt, first.finish() == Completion.Finish.LENGTH));
        }
        return first.finish() == Completion.Finish.LENGTH ? whole(prompt, first.text()) : first.text();
    }

    /** Cut and empty: reasoning ate the room, so twice the room is given; asking to continue nothing would be in vain. */
    private static Prompt again(Prompt prompt, boolean moreRoom) {
        return new Prompt(
                prompt.step() + "-again",
                prompt.system(),
                prompt.user(),
                prompt.json(),
                moreRoom ? 2 * prompt.maxOutputTokens() : prompt.maxOutputTokens());
    }

    private String whole(Prompt prompt, String cut) {
        String done = toLastSentence(cut);
        for (int i = 1; i <= MAX_CONTINUATIONS && calls.left() > 0 && !done.isBlank() && !prompt.json(); i++) {
            int words = Words.of(done).size();
            Completion rest = calls.ask(prompts.text(
                    prompt.step() + "-continue-" + i,
                    "continue",
                    Map.of("done", done, "words", words),
                    Math.max(0, targets.words() - words)));
            done = join(done, rest.text().strip());
            if (rest.finish() != Completion.Finish.LENGTH) {
                return done;
            }
            done = toLastSentence(done);
        }
        return prompt.json() ? cut : done;
    }

    /** {@code text} up to the end of its last whole sentence; all of it when it has none. */
    static String toLastSentence(String text) {
        String stripped = text.stripTrailing();
        for (int i = stripped.length() - 1; i > 0; i--) {
            char c = stripped.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
            boolean closed = i + 1 == stripped.length() || !Character.isLetterOrDigit(stripped.charAt(i + 1));
            if (stop && closed) {
                int end = i + 1;
                while (end < stripped.length() && "»”\")*\u00a0\u202f".indexOf(stripped.charAt(end)) >= 0) {
                    end++;
                }
                return stripped.substring(0, end);
            }
        }
        return stripped;
    }

    /** {@code done} and {@code rest} without what the rest says again. */
    static String join(String done, String rest) {
        if (startsAnew(done, rest)) {
            return Words.of(rest).size() > Words.of(done).size() ? rest : done;
        }
        String tail = done.substring(Math.max(0, done.length() - OVERLAP_WINDOW));
        for (int k = Math.min(tail.length(), rest.length()); k >= LEAST_OVERLAP; k--) {
            if (tail.regionMatches(tail.length() - k, rest, 0, k)) {
                return glue(done, rest.substring(k));
            }
        }
        int sentence = toLastSentence(tail.substring(0, Math.max(0, tail.length() - 1)))
                .length();
        String last = tail.substring(sentence).strip();
        int again = last.length() < LEAST_OVERLAP ? -1 : rest.indexOf(last);
        return again >= 0 && again < OVERLAP_WINDOW
                ? glue(done, rest.substring(again + last.length()))
                : glue(done, rest);
    }

    private static boolean startsAnew(String done, String rest) {
        String title = done.strip().lines().findFirst().orElse("");
        return title.startsWith("#") && rest.startsWith(title);
    }

    /** A heading, a list or a capital after a full stop begins a paragraph; anything else goes on in the same one. */
    private static String glue(String done, String rest) {
        if (rest.isBlank()) {
            return done;
        }
        boolean block =
                rest.startsWith("\n\n") || rest.startsWith("#") || rest.startsWith("- ") || rest.startsWith("> ");
        return done + (block ? "\n\n" : " ") + rest.strip();
    }
}
