package fr.plume.rewrite;

import fr.plume.prompt.Prompt;
import java.util.Map;

/** Drafts an article in one call. */
final class SingleDrafter {

    private static final int METADATA_CALL = 1;

    private final Assignment assignment;
    private final PromptWriter prompts;
    private final Continuation continuation;
    private final SourceFacts facts;

    SingleDrafter(Assignment assignment, PromptWriter prompts, Calls calls, SourceFacts facts) {
        this.assignment = assignment;
        this.prompts = prompts;
        this.continuation = new Continuation(assignment, calls, prompts);
        this.facts = facts;
    }

    /**
     * The body, cleaned; empty when the model says nothing.
     *
     * @param step {@code article}, or another name when it is asked again
     */
    String draft(String step) {
        return continuation.ask(
                prompt(assignment, prompts, facts, step), assignment.targets().words(), METADATA_CALL);
    }

    static Prompt prompt(Assignment assignment, PromptWriter prompts, SourceFacts facts, String step) {
        Targets targets = assignment.targets();
        return prompts.text(
                step,
                "article",
                Map.of(
                        "target_words", targets.words(),
                        "sections", targets.sections(),
                        "section_words", targets.sectionWords(),
                        "paragraphs", Targets.paragraphs(targets.sectionWords()),
                        "paragraph_words", Targets.paragraphWords(targets.sectionWords()),
                        "has_facts", !facts.lines().isEmpty(),
                        "facts", facts.lines()),
                targets.words());
    }
}
