package fr.plume.rewrite;

import fr.plume.llm.LanguageModel;
import fr.plume.llm.ModelException;
import fr.plume.message.Message;
import fr.plume.prompt.Templates;
import java.util.List;
import java.util.Optional;

/** The way from a source to the first version that can be checked: which road the draft takes, and its metadata. */
final class Drafting {

    /** A source stretched further than this gives padding, not an article. */
    private static final double STRETCH_LIMIT = 2.5;

    /** Over this minimum one call does not hold the length. */
    private static final int SINGLE_CALL_WORDS = 1200;

    /** A first draft that misses its minimum by more than this share comes from a model that needs sections. */
    private static final double HOPELESS_SHORTFALL = 0.4;

    private final Assignment assignment;
    private final LanguageModel model;
    private final Progress progress;
    final Calls calls;
    private final PromptWriter prompts;
    private final SourceFacts facts;
    private final Assessor assessor;
    boolean inSections;

    Drafting(Assignment assignment, LanguageModel model, Templates templates, Progress progress) {
        this.assignment = assignment;
        this.model = model;
        this.progress = progress;
        this.calls = new Calls(model, progress);
        this.prompts = new PromptWriter(templates, assignment);
        this.facts = SourceFacts.of(assignment.source());
        this.assessor = new Assessor(assignment);
    }

    void warn() {
        assignment
                .source()
                .remarks()
                .addressed()
                .forEach(a ->
                        progress.noted(Message.of("rewrite.addressed-line", String.valueOf(a.originLine()), a.text())));
        int words = assignment.source().body().words();
        int wanted = assignment.targets().minWords();
        if (wanted > STRETCH_LIMIT * words) {
            progress.noted(Message.of("rewrite.thin-source", words, wanted));
        }
    }

    Version draft() {
        boolean local = model.name().startsWith("ollama:");
        boolean sections = switch (assignment.settings().mode()) {
            case SECTIONS -> true;
            case SINGLE -> false;
            case AUTO -> local || needsSections(assignment);
        };
        return sections ? inSections(SectionDrafter.SOURCE_WORDS, Optional.empty()) : inOneCall();
    }

    /** Whether no model could be expected to do it in one call. */
    static boolean needsSections(Assignment assignment) {
        return assignment.source().body().words() > SectionDrafter.SOURCE_WORDS
                || assignment.targets().minWords() > SINGLE_CALL_WORDS;
    }

    private Version inOneCall() {
        String body;
        try {
            body = new SingleDrafter(assignment, prompts, calls, facts).draft("article");
        } catch (ModelException e) {
            if (e.kind() != ModelException.Kind.CONTEXT_TOO_LONG) {
                throw e;
            }
            progress.noted(e.said());
            return inSections(SectionDrafter.SOURCE_WORDS_TIGHT, Optional.empty());
        }
        Version version = withMetadata(body);
        int words = version.words();
        boolean hopeless =
                words < (1 - HOPELESS_SHORTFALL) * assignment.targets().minWords();
        if (hopeless
                && words > 0
                && !version.isNoArticle()
                && assignment.settings().mode() == Mode.AUTO) {
            progress.noted(Message.of(
                    "rewrite.sections-instead", words, assignment.targets().minWords()));
            return inSections(SectionDrafter.SOURCE_WORDS, Optional.of(version));
        }
        return version;
    }

    /** Drafts in sections; the better of the two when there is a version already. */
    private Version inSections(int sourceWords, Optional<Version> before) {
        inSections = true;
        calls.allowSections(assignment.targets().sections());
        SectionDrafter drafter = new SectionDrafter(assignment, prompts, calls, facts, sourceWords);
        try {
            Version version = withMetadata(drafter.draft());
            return before.filter(b -> badness(b) <= badness(version)).orElse(version);
        } catch (ModelException e) {
            if (before.isEmpty()) {
                return unfinished(drafter, e);
            }
            progress.noted(e.said());
            return before.get();
        }
    }

    /** What was paid for before the model failed is kept, if it is any text. */
    private Version unfinished(SectionDrafter drafter, ModelException fault) {
        String done = drafter.done();
        if (done.isBlank()) {
            throw fault;
        }
        progress.noted(fault.said());
        return assess(new Draft(done, new MetadataWriter(assignment, prompts).fallback(done)));
    }

    private double badness(Version version) {
        return version.badness(assignment.targets(), assignment.settings().strict());
    }

    private Version withMetadata(String body) {
        MetadataWriter writer = new MetadataWriter(assignment, prompts);
        Metadata fallback = writer.fallback(body);
        if (body.isBlank()) {
            throw new ModelException(ModelException.Kind.MALFORMED, Message.of("rewrite.empty", model.name()));
        }
        Version version = assess(new Draft(body, fallback));
        if (version.isNoArticle() || calls.left() == 0) {
            return version;
        }
        try {
            String answer = calls.ask(writer.prompt("metadata", version.draft().body(), List.of()))
                    .text();
            return writer.read(answer, fallback)
                    .map(m -> assess(version.draft().withMetadata(m)))
                    .orElse(version);
        } catch (ModelException e) {
            progress.noted(e.said());
            return version;
        }
    }

    private Version assess(Draft draft) {
        Version version = assessor.assess(draft);
        progress.best(version.article().file().text(), version.words(), (int) version.errors());
        return version;
    }

    RepairPlanner planner() {
        return new RepairPlanner(
                new RepairCalls(assignment, prompts, facts),
                assignment.settings().strict());
    }
}
