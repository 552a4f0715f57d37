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

    private final Assignment assignment;
    private final Calls calls;
    private final PromptWriter prompts;
    private final Cleaner cleaner;

    Continuation(Assignment assignment, Calls calls, PromptWriter prompts) {
        this.assignment = assignment;
        this.calls = calls;
        this.prompts = prompts;
        this.cleaner = new Cleaner(assignment);
    }

    /**
     * The whole answer to {@code prompt}, cleaned; empty when the model says nothing, twice.
     *
     * @param words words the whole answer should have
     * @param reserve calls that later steps need: asking again and for the rest must leave so many
     * @throws ModelException when it gives no answer, or a filter of the provider stopped it before any text
     */
    String ask(Prompt prompt, int words, int reserve) {
        Completion first = calls.ask(prompt);
        String text = cleaner.clean(first.text());
        if (text.isBlank() && first.finish() == Completion.Finish.FILTER) {
            throw new ModelException(
                    ModelException.Kind.BLOCKED,
                    Message.of("rewrite.blocked", calls.model().name()));
        }
        if (text.isBlank() && calls.left() > reserve) {
            first = calls.ask(again(prompt, prompt.step() + "-again", first));
            text = cleaner.clean(first.text());
        }
        return first.finish() == Completion.Finish.LENGTH ? whole(prompt, text, words, reserve) : text;
    }

    /** Cut and empty: reasoning ate the room, so twice the room is given; asking to continue nothing would be in vain. */
    static Prompt again(Prompt prompt, String step, Completion before) {
        int room = prompt.maxOutputTokens();
        boolean cut = before.finish() == Completion.Finish.LENGTH;
        return new Prompt(step, prompt.system(), prompt.user(), prompt.shape(), cut ? 2 * room : room);
    }

    private String whole(Prompt prompt, String cut, int wanted, int reserve) {
        String done = Cut.toLastSentence(cut);
        try {
            for (int i = 1; i <= MAX_CONTINUATIONS && calls.left() > reserve && !done.isBlank(); i++) {
                int words = Words.of(done).size();
                Completion rest = calls.ask(prompts.text(
                        prompt.step() + "-continue-" + i,
                        "continue",
                        Map.of(
                                "done",
                                assignment.material().hide(done.strip()),
                                "words",
                                words,
                                "min_words",
                                wanted,
                                "of_section",
                                wanted < assignment.targets().minWords()),
                        Math.max(0, wanted - words)));
                done = Cut.join(done, cleaner.clean(rest.text()));
                if (rest.finish() != Completion.Finish.LENGTH) {
                    return done;
                }
                done = Cut.toLastSentence(done);
            }
        } catch (ModelException e) {
            calls.survived(e);
        }
        return done.strip();
    }
}
