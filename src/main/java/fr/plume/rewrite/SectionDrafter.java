package fr.plume.rewrite;

import fr.plume.llm.ModelException;
import fr.plume.prompt.Prompt;
import fr.plume.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drafts an article with a model that cannot hold its length: a plan, one call a section, then introduction and closing in
 * one call.
 */
final class SectionDrafter {

    private static final int PREVIOUS_PARAGRAPHS = 2;

    /** Calls that follow the sections: introduction with closing, and metadata. */
    private static final int CALLS_AFTER = 2;

    private final Assignment assignment;
    private final PromptWriter prompts;
    private final Calls calls;
    private final Continuation continuation;
    private final SourceFacts facts;
    private final Extracts extracts;
    private final Progress progress;
    private final List<String> sections = new ArrayList<>();
    private String title = "";
    private @Nullable ModelException fault;

    SectionDrafter(
            Assignment assignment,
            PromptWriter prompts,
            Calls calls,
            SourceFacts facts,
            Extracts extracts,
            Progress progress) {
        this.assignment = assignment;
        this.prompts = prompts;
        this.calls = calls;
        this.continuation = new Continuation(assignment, calls, prompts);
        this.facts = facts;
        this.extracts = extracts;
        this.progress = progress;
    }

    /**
     * The body, H1 first when there is a title. A fault after the first section ends it early: what was written is kept.
     *
     * @throws ModelException when there is no text at all
     */
    String draft() {
        Plan plan = new Planning(assignment, prompts, calls, facts, extracts).plan();
        title = plan.title();
        int n = plan.sections().size();
        for (int i = 0; i < n && calls.left() > 0; i++) {
            section(plan, i).filter(s -> !s.isBlank()).ifPresent(s -> {
                sections.add(s);
                progress.drafted(body("", ""));
            });
        }
        if (sections.isEmpty() && fault != null) {
            throw fault;
        }
        Opening opening = calls.left() > 0 ? opening(plan) : new Opening("", "");
        return body(opening.introduction(), opening.closing());
    }

    private String body(String introduction, String closing) {
        List<String> parts = new ArrayList<>();
        parts.add(title.isEmpty() ? "" : "# " + title);
        parts.add(introduction);
        parts.addAll(sections);
        parts.add(closing);
        parts.removeIf(String::isBlank);
        return sections.isEmpty() && introduction.isBlank() ? "" : String.join("\n\n", parts) + "\n";
    }

    private Opening opening(Plan plan) {
        Prompt prompt = prompts.text(
                "opening",
                "opening",
                Map.of(
                        "title", plan.title(),
                        "outline", plan.outline(),
                        "intro_words", Targets.INTRODUCTION_WORDS,
                        "closing_words", Targets.CLOSING_WORDS,
                        "sections", assignment.material().hide(String.join("\n\n", sections))),
                Targets.INTRODUCTION_WORDS + Targets.CLOSING_WORDS);
        try {
            return Opening.read(continuation.ask(prompt, Targets.INTRODUCTION_WORDS + Targets.CLOSING_WORDS, 1));
        } catch (ModelException e) {
            if (sections.isEmpty()) {
                throw e;
            }
            calls.survived(e);
            return new Opening("", "");
        }
    }

    /** One section; empty when the model fails on it. */
    private Optional<String> section(Plan plan, int index) {
        Plan.PlannedSection section = plan.sections().get(index);
        int words = assignment.targets().sectionWords();
        List<String> stated = facts.lines(section.facts());
        int n = plan.sections().size();
        Prompt prompt = prompts.text(
                "section-" + (index + 1),
                "section",
                Map.of(
                        "title", plan.title(),
                        "outline", plan.outline(),
                        "heading", section.heading(),
                        "summary", section.summary(),
                        "words", words,
                        "paragraphs", Targets.paragraphs(words),
                        "has_facts", !stated.isEmpty(),
                        "facts", stated,
                        "previous", previous(),
                        "source", extracts.forSection(section.extracts(), index, n)),
                words);
        try {
            String answer = continuation.ask(prompt, words, n - index - 1 + CALLS_AFTER);
            return Optional.of(headed(answer, section.heading()));
        } catch (ModelException e) {
            boolean wholeSourceTooLong = e.kind() == ModelException.Kind.CONTEXT_TOO_LONG;
            if (sections.isEmpty() && (wholeSourceTooLong || !e.concernsOneCall())) {
                throw e;
            }
            fault = e;
            calls.survived(e);
            return Optional.empty();
        }
    }

    private String previous() {
        if (sections.isEmpty()) {
            return "";
        }
        String[] paragraphs = sections.get(sections.size() - 1).split("\n\n");
        int from = Math.max(0, paragraphs.length - PREVIOUS_PARAGRAPHS);
        return assignment
                .material()
                .hide(String.join("\n\n", List.of(paragraphs).subList(from, paragraphs.length)));
    }

    /** The section under exactly one H2: the planned heading replaces whatever level the model gave it. */
    private static String headed(String text, String planned) {
        String body = text;
        String heading = planned;
        if (text.startsWith("#")) {
            int end = text.indexOf('\n');
            String own = (end < 0 ? text : text.substring(0, end))
                    .replaceFirst("^#+ *", "")
                    .strip();
            body = end < 0 ? "" : text.substring(end + 1).strip();
            heading = planned.isEmpty() ? own : planned;
        }
        if (Words.of(body).isEmpty()) {
            return "";
        }
        String demoted = body.lines()
                .map(l -> l.startsWith("# ") || l.startsWith("## ") ? "### " + l.replaceFirst("^#+ ", "") : l)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        return heading.isEmpty() ? demoted : "## " + heading + "\n\n" + demoted;
    }
}
