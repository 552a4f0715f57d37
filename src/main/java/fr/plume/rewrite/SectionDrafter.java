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
    private final Pace pace;
    private String title = "";
    private @Nullable ModelException fault;

    SectionDrafter(
            Assignment assignment,
            PromptWriter prompts,
            Calls calls,
            SourceFacts facts,
            Extracts extracts,
            Pace pace,
            Progress progress) {
        this.assignment = assignment;
        this.prompts = prompts;
        this.calls = calls;
        this.continuation = new Continuation(assignment, calls, prompts);
        this.facts = facts;
        this.extracts = extracts;
        this.pace = pace;
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

    /** The words to ask section {@code index} of {@code n} for, so that it and those behind it make up for those before. */
    private int wordsOf(int index, int n) {
        Targets targets = assignment.targets();
        int written = sections.stream().mapToInt(s -> Words.of(s).size()).sum();
        int room = targets.words() - Targets.INTRODUCTION_WORDS - Targets.CLOSING_WORDS - written;
        int needed = Math.max(targets.sectionWords() / 2, room / (n - index));
        return pace.toGet(Math.min(needed, 2 * targets.sectionWords()));
    }

    private Opening opening(Plan plan) {
        int introduction = pace.toGet(Targets.INTRODUCTION_WORDS);
        int closing = pace.toGet(Targets.CLOSING_WORDS);
        Prompt prompt = prompts.text(
                "opening",
                "opening",
                Map.of(
                        "title", plan.title(),
                        "outline", plan.outline(),
                        "intro_words", introduction,
                        "closing_words", closing,
                        "sections", assignment.material().hide(String.join("\n\n", sections))),
                introduction + closing);
        try {
            return Opening.read(continuation.ask(prompt, introduction + closing, 1));
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
        List<String> stated = facts.lines(section.facts());
        int n = plan.sections().size();
        int words = wordsOf(index, n);
        Prompt prompt = prompts.text(
                "section-" + (index + 1),
                "section",
                Map.ofEntries(
                        Map.entry("title", plan.title()),
                        Map.entry("outline", plan.outline()),
                        Map.entry("heading", section.heading()),
                        Map.entry("summary", section.summary()),
                        Map.entry("words", words),
                        Map.entry("paragraphs", Targets.paragraphs(words)),
                        Map.entry("paragraph_words", Targets.paragraphWords(words)),
                        Map.entry("has_facts", !stated.isEmpty()),
                        Map.entry("facts", stated),
                        Map.entry("previous", previous()),
                        Map.entry("source", extracts.forSection(section.extracts(), index, n))),
                words);
        try {
            String answer = continuation.ask(prompt, words, n - index - 1 + CALLS_AFTER);
            String text = headed(answer, section.heading());
            pace.answered(words, Words.of(text).size());
            return Optional.of(text);
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
