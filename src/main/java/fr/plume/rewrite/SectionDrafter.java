package fr.plume.rewrite;

import fr.plume.article.Brief;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import fr.plume.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Drafts an article with a model that cannot hold its length: a plan, one call a section, then introduction and closing in
 * one call.
 */
final class SectionDrafter {

    /** Words of source that one prompt may hold; beyond, the source is worked through by parts. */
    static final int SOURCE_WORDS = 6000;

    /** The same after a model said that this was too much. */
    static final int SOURCE_WORDS_TIGHT = 1500;

    private static final int PREVIOUS_PARAGRAPHS = 2;

    private final Assignment assignment;
    private final PromptWriter prompts;
    private final Calls calls;
    private final Continuation continuation;
    private final Cleaner cleaner;
    private final SourceFacts facts;
    private final Extracts extracts;
    private final List<String> done = new ArrayList<>();

    SectionDrafter(Assignment assignment, PromptWriter prompts, Calls calls, SourceFacts facts, int sourceWords) {
        this.assignment = assignment;
        this.prompts = prompts;
        this.calls = calls;
        this.continuation = new Continuation(calls, prompts, assignment.targets());
        this.cleaner = new Cleaner(assignment);
        this.facts = facts;
        this.extracts = new Extracts(assignment.material().text(), sourceWords);
    }

    /** The body, H1 first. */
    String draft() {
        Plan plan = plan();
        List<String> sections = new ArrayList<>();
        done.add("# " + plan.title());
        for (int i = 0; i < plan.sections().size(); i++) {
            String section = section(plan, i, sections);
            if (!section.isBlank()) {
                sections.add(section);
                done.add(section);
            }
        }
        Opening opening = Opening.read(cleaner.clean(continuation.ask(prompts.text(
                "opening",
                "opening",
                Map.of(
                        "title", plan.title(),
                        "outline", plan.outline(),
                        "intro_words", Targets.INTRODUCTION_WORDS,
                        "closing_words", Targets.CLOSING_WORDS,
                        "sections", assignment.material().hide(String.join("\n\n", sections))),
                Targets.INTRODUCTION_WORDS + Targets.CLOSING_WORDS))));
        List<String> parts = new ArrayList<>();
        parts.add("# " + plan.title());
        parts.add(opening.introduction());
        parts.addAll(sections);
        parts.add(opening.closing());
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts) + "\n";
    }

    /** What was written so far, for when the model fails on the way; blank before the first section. */
    String done() {
        return done.size() < 2 ? "" : String.join("\n\n", done) + "\n";
    }

    /** The plan; asked again once when it cannot be read, then made by counting. */
    private Plan plan() {
        String problem = "";
        for (String step : List.of("plan", "plan-again")) {
            String answer = continuation.ask(planPrompt(assignment, prompts, facts, extracts, step, problem));
            Optional<Plan> plan = Plan.read(answer, assignment.targets().sections());
            if (plan.isPresent()) {
                return imposed(plan.get());
            }
            problem = Message.of("rewrite.plan-unreadable").in(Locale.FRENCH);
        }
        return imposed(byCounting());
    }

    /** The first question of a rewrite in sections. */
    static Prompt planPrompt(Assignment assignment, PromptWriter prompts, SourceFacts facts) {
        Extracts extracts = new Extracts(assignment.material().text(), SOURCE_WORDS);
        return planPrompt(assignment, prompts, facts, extracts, "plan", "");
    }

    private static Prompt planPrompt(
            Assignment assignment,
            PromptWriter prompts,
            SourceFacts facts,
            Extracts extracts,
            String step,
            String problem) {
        Targets targets = assignment.targets();
        return prompts.json(
                step,
                "plan",
                Map.of(
                        "sections", targets.sections(),
                        "section_words", targets.sectionWords(),
                        "outline", PromptWriter.outline(assignment.brief()),
                        "has_outline", !assignment.brief().content().outline().isEmpty(),
                        "has_facts", !facts.lines().isEmpty(),
                        "facts", facts.lines(),
                        "source", extracts.numbered(),
                        "problem", problem));
    }

    private Plan imposed(Plan plan) {
        Brief.Content content = assignment.brief().content();
        List<String> headings = content.outline().stream()
                .filter(h -> h.level() == 2)
                .map(Brief.OutlineHeading::text)
                .toList();
        return new Plan(content.title().orElse(plan.title()), plan.sections()).under(headings);
    }

    /** Without a plan each section gets its share of the source and of the facts, and chooses its own heading. */
    private Plan byCounting() {
        int n = assignment.targets().sections();
        String title = assignment.source().title().orElse("");
        return new Plan(
                title,
                IntStream.range(0, n)
                        .mapToObj(i -> new Plan.PlannedSection("", "", facts.share(i, n), List.of()))
                        .toList());
    }

    private String section(Plan plan, int index, List<String> before) {
        Plan.PlannedSection section = plan.sections().get(index);
        int words = assignment.targets().sectionWords();
        List<String> stated = facts.lines(section.facts());
        String answer = continuation.ask(prompts.text(
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
                        "previous", previous(before),
                        "source",
                                extracts.forSection(
                                        section.extracts(),
                                        index,
                                        plan.sections().size())),
                words));
        return headed(cleaner.clean(answer), section.heading());
    }

    private String previous(List<String> before) {
        if (before.isEmpty()) {
            return "";
        }
        String[] paragraphs = before.get(before.size() - 1).split("\n\n");
        int from = Math.max(0, paragraphs.length - PREVIOUS_PARAGRAPHS);
        return assignment
                .material()
                .hide(String.join("\n\n", List.of(paragraphs).subList(from, paragraphs.length)));
    }

    /** The section under exactly one H2: the planned heading replaces whatever level the model gave it. */
    private static String headed(String text, String planned) {
        if (Words.of(text).isEmpty()) {
            return "";
        }
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
        String demoted = body.lines()
                .map(l -> l.startsWith("# ") || l.startsWith("## ") ? "### " + l.replaceFirst("^#+ ", "") : l)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
        return heading.isEmpty() ? demoted : "## " + heading + "\n\n" + demoted;
    }
}
