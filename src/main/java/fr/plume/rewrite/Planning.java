package fr.plume.rewrite;

import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.llm.Completion;
import fr.plume.llm.ModelException;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gets the plan of an article out of a model, or makes one by counting. */
final class Planning {

    private final Assignment assignment;
    private final PromptWriter prompts;
    private final Calls calls;
    private final SourceFacts facts;
    private final Extracts extracts;

    Planning(Assignment assignment, PromptWriter prompts, Calls calls, SourceFacts facts, Extracts extracts) {
        this.assignment = assignment;
        this.prompts = prompts;
        this.calls = calls;
        this.facts = facts;
        this.extracts = extracts;
    }

    /**
     * The plan; asked again once when it cannot be read, then made by counting.
     *
     * @throws ModelException when the model gives no answer at all
     */
    Plan plan() {
        Completion first = calls.ask(prompt("plan", ""));
        if (first.text().isBlank() && first.finish() == Completion.Finish.FILTER) {
            throw new ModelException(
                    ModelException.Kind.BLOCKED,
                    Message.of("rewrite.blocked", calls.model().name()));
        }
        int most = assignment.targets().sections();
        Plan plan = Plan.read(first.text(), most)
                .or(() -> {
                    String problem = Message.of("rewrite.plan-unreadable").in(Locale.FRENCH);
                    Prompt again = Continuation.again(prompt("plan-again", problem), "plan-again", first);
                    return Plan.read(calls.ask(again).text(), most);
                })
                .orElseGet(this::byCounting);
        return imposed(plan);
    }

    private Prompt prompt(String step, String problem) {
        return prompt(assignment, prompts, facts, extracts, step, problem);
    }

    /** The question; {@code problem} says what was wrong with the answer before, empty the first time. */
    static Prompt prompt(
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
                        "problem", problem),
                Plan.SHAPE);
    }

    /** What the brief imposes goes over what the model planned; facts that no section was given are shared out. */
    private Plan imposed(Plan plan) {
        Brief.Content content = assignment.brief().content();
        List<String> headings = content.outline().stream()
                .filter(h -> h.level() == 2)
                .map(Brief.OutlineHeading::text)
                .toList();
        String title = content.title()
                .orElse(plan.title().isEmpty() ? assignment.source().title().orElse("") : plan.title());
        return new Plan(title, inFrench(plan).sections()).under(headings).sharing(facts);
    }

    /** A heading planned in another language would be asked for word by word: the writer of the section finds a better one. */
    private Plan inFrench(Plan plan) {
        StringBuilder text = new StringBuilder("# " + plan.title() + "\n\n");
        List<Integer> starts = new ArrayList<>();
        for (Plan.PlannedSection section : plan.sections()) {
            starts.add(text.length());
            text.append("## ").append(section.heading()).append("\n\n");
            text.append(section.summary()).append("\n\n");
        }
        Set<Integer> foreign = RuleCatalog.byId("foreign-heading")
                .orElseThrow()
                .check(assignment.inspection(MarkdownParser.parse(text.toString())))
                .stream()
                .map(v -> starts.indexOf(v.span().start()))
                .collect(Collectors.toSet());
        return plan.withoutHeadings(foreign);
    }

    /** Without a plan each section chooses its own heading. */
    private Plan byCounting() {
        List<Plan.PlannedSection> sections = IntStream.range(
                        0, assignment.targets().sections())
                .mapToObj(i -> new Plan.PlannedSection("", "", List.of(), List.of()))
                .toList();
        return new Plan("", sections);
    }
}
