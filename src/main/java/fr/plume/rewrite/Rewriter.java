package fr.plume.rewrite;

import fr.plume.article.Brief;
import fr.plume.llm.LanguageModel;
import fr.plume.llm.ModelException;
import fr.plume.prompt.Templates;
import fr.plume.source.Source;

/** Turns one source into one article: draft, clean, check, fix, repair, stop. */
public final class Rewriter {

    private final LanguageModel model;
    private final Templates templates;
    private final Progress progress;

    public Rewriter(LanguageModel model, Templates templates, Progress progress) {
        this.model = model;
        this.templates = templates;
        this.progress = progress;
    }

    /**
     * The article written from {@code source}. It is handed over whatever the rules say of it once there is any draft: see
     * {@link Rewrite#passed}.
     *
     * @param brief what is asked; what it leaves open is settled by {@link BriefDefaults}
     * @throws ModelException when the model gave no text at all
     */
    public Rewrite rewrite(Source source, Brief brief, RewriteSettings settings) {
        Assignment assignment = Assignment.of(source, brief, settings);
        Drafting drafting = new Drafting(assignment, model, templates, progress);
        drafting.warn();
        Version drafted = drafting.draft();
        RepairLoop loop = new RepairLoop(assignment, drafting.calls, drafting.planner(), progress);
        int repairs = settings.maxRepairs()
                .orElse(drafting.inSections ? RewriteSettings.REPAIRS_SECTIONS : RewriteSettings.REPAIRS_SINGLE);
        Version best = loop.mend(drafted, repairs);
        return Handover.of(assignment, best, loop.repaired(), drafting.calls.usage());
    }
}
