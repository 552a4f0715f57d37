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

    /**
     * Words of source that one prompt may hold when an article is written in sections; beyond, the source is worked through
     * by parts. The next figure is tried when a model says that this was too much.
     */
    private static final List<Integer> SOURCE_WORDS = List.of(6000, 1500, 400);

    private final Assignment assignment;
    private final Templates templates;
    private final Progress progress;
    final Calls calls;
    private final Assessor assessor;
    private Extracts extracts;
    private PromptWriter prompts;
    private SourceFacts facts;
    private Pace pace = new Pace();
    boolean inSections;

    Drafting(Assignment assignment, LanguageModel model, Templates templates, Progress progress) {
        this.assignment = assignment;
        this.templates = templates;
        this.progress = progress;
        this.calls = new Calls(model, progress);
        this.assessor = new Assessor(assignment);
        hold(Integer.MAX_VALUE);
    }

    /** From now on no prompt holds more of the source than so many words. */
    private void hold(int sourceWords) {
        extracts = new Extracts(assignment.material().text(), sourceWords);
        prompts = new PromptWriter(templates, assignment, extracts);
        facts = SourceFacts.of(assignment.source(), extracts.fits());
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
        boolean local = calls.model().name().startsWith("ollama:");
        return inSections(assignment, local) ? inSections(0, Optional.empty()) : inOneCall();
    }

    /** Whether an article is drafted in sections from the first call on. */
    static boolean inSections(Assignment assignment, boolean local) {
        return switch (assignment.settings().mode()) {
            case SECTIONS -> true;
            case SINGLE -> false;
            case AUTO ->
                local
                        || assignment.source().body().words() > SOURCE_WORDS.get(0)
                        || assignment.targets().minWords() > SINGLE_CALL_WORDS;
        };
    }

    /** The source, as much of it as the first prompts hold. */
    static Extracts extracts(Assignment assignment, boolean inSections) {
        return new Extracts(assignment.material().text(), inSections ? SOURCE_WORDS.get(0) : Integer.MAX_VALUE);
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
            return inSections(1, Optional.empty());
        }
        Version version = first(body);
        int words = version.words();
        pace.answered(assignment.targets().words(), words);
        boolean hopeless =
                words < (1 - HOPELESS_SHORTFALL) * assignment.targets().minWords();
        if (hopeless && !version.isNoArticle() && assignment.settings().mode() == Mode.AUTO) {
            progress.noted(Message.of(
                    "rewrite.sections-instead", words, assignment.targets().minWords()));
            return inSections(0, Optional.of(version));
        }
        return withMetadata(version);
    }

    /**
     * Drafts in sections; the better of the two when there is a version already.
     *
     * @param narrowness index into {@link #SOURCE_WORDS}
     */
    private Version inSections(int narrowness, Optional<Version> before) {
        if (!inSections) {
            inSections = true;
            calls.allowSections(assignment.targets().sections());
        }
        hold(SOURCE_WORDS.get(narrowness));
        if (!extracts.fits()) {
            progress.noted(Message.of("rewrite.by-parts", extracts.words(), extracts.budget()));
        }
        // What a model gives for a whole article tells little of what it gives for a section.
        pace = new Pace();
        SectionDrafter drafter = new SectionDrafter(assignment, prompts, calls, facts, extracts, pace, progress);
        try {
            Version version = withMetadata(first(drafter.draft()));
            return before.filter(b -> badness(b) <= badness(version)).orElse(version);
        } catch (ModelException e) {
            boolean narrower = e.kind() == ModelException.Kind.CONTEXT_TOO_LONG
                    && narrowness + 1 < SOURCE_WORDS.size()
                    && calls.left() > 0;
            if (narrower) {
                progress.noted(e.said());
                return inSections(narrowness + 1, before);
            }
            Version kept = before.orElseThrow(() -> e);
            calls.survived(e);
            return kept;
        }
    }

    /** The first version of a body, under what its own words say of it. */
    private Version first(String body) {
        if (body.isBlank()) {
            throw new ModelException(
                    ModelException.Kind.MALFORMED,
                    Message.of("rewrite.empty", calls.model().name()));
        }
        return assess(new Draft(body, new MetadataWriter(assignment, prompts).fallback(body)));
    }

    private double badness(Version version) {
        return version.badness(assignment.targets(), assignment.settings().strict());
    }

    private Version withMetadata(Version version) {
        if (version.isNoArticle() || calls.left() == 0) {
            return version;
        }
        MetadataWriter writer = new MetadataWriter(assignment, prompts);
        Draft draft = version.draft();
        try {
            String answer = calls.ask(writer.prompt("metadata", draft.body(), MetadataWriter.NONE, List.of()))
                    .text();
            return writer.read(answer, draft.metadata())
                    .map(m -> assess(draft.withMetadata(m)))
                    .orElse(version);
        } catch (ModelException e) {
            calls.survived(e);
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
                new RepairCalls(assignment, prompts, facts, pace),
                inSections,
                assignment.settings().strict());
    }
}
