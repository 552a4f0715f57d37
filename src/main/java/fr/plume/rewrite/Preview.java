package fr.plume.rewrite;

import fr.plume.article.Brief;
import fr.plume.facts.Fact;
import fr.plume.facts.Facts;
import fr.plume.llm.TokenEstimator;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import fr.plume.source.Source;
import java.util.List;

/**
 * What a rewrite would send, as far as it is known before the first answer.
 *
 * @param prompts the prompts known already; parts that answers would fill stand as {@code …}
 * @param facts what the source states, in its order
 * @param calls calls of a rewrite without repairs
 * @param inputTokens what these calls would send, estimated
 * @param outputTokens what their answers would come to, estimated
 */
public record Preview(List<Prompt> prompts, List<Fact> facts, int calls, long inputTokens, long outputTokens) {

    /** French runs at 1.4 to 1.65 tokens a word with the usual vocabularies. */
    private static final double TOKENS_PER_WORD = 1.6;

    private static final int METADATA_TOKENS = 250;

    /** Tokens of a plan: a heading, a summary and some numbers for each section. */
    private static final int PLAN_TOKENS_PER_SECTION = 60;

    public Preview {
        prompts = List.copyOf(prompts);
        facts = List.copyOf(facts);
    }

    /**
     * The preview of one rewrite; no model is needed.
     *
     * @param local whether it goes to a model of this machine, for which {@code auto} means sections
     */
    public static Preview of(Source source, Brief brief, RewriteSettings settings, Templates templates, boolean local) {
        Assignment assignment = Assignment.of(source, brief, settings);
        boolean sections = Drafting.inSections(assignment, local);
        Extracts extracts = Drafting.extracts(assignment, sections);
        PromptWriter prompts = new PromptWriter(templates, assignment, extracts);
        SourceFacts facts = SourceFacts.of(source, extracts.fits());
        Prompt metadata =
                new MetadataWriter(assignment, prompts).prompt("metadata", "…", MetadataWriter.NONE, List.of());
        long article = Math.round(assignment.targets().words() * TOKENS_PER_WORD);
        long about = TokenEstimator.estimate(metadata) + article;
        List<Fact> stated = Facts.of(source);
        if (!sections) {
            Prompt draft = SingleDrafter.prompt(assignment, prompts, facts, "article");
            long input = TokenEstimator.estimate(draft) + about;
            return new Preview(List.of(draft, metadata), stated, 2, input, article + METADATA_TOKENS);
        }
        Prompt plan = Planning.prompt(assignment, prompts, facts, extracts, "plan", "");
        int n = assignment.targets().sections();
        // A section is asked for with about as much around it as the plan; the opening with the article, like metadata.
        long input = (n + 1) * TokenEstimator.estimate(plan) + 2 * about;
        long output = article + METADATA_TOKENS + (long) n * PLAN_TOKENS_PER_SECTION;
        return new Preview(List.of(plan, metadata), stated, n + 3, input, output);
    }
}
