package fr.plume.rewrite;

import fr.plume.article.Brief;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import fr.plume.source.Source;
import java.util.List;

/**
 * What a rewrite would send, as far as it is known before the first answer.
 *
 * @param prompts the prompts of a rewrite without repairs; parts that answers would fill stand as {@code …}
 * @param outputTokens what the answers would come to, estimated
 */
public record Preview(List<Prompt> prompts, long outputTokens) {

    /** French runs at 1.4 to 1.65 tokens a word with the usual vocabularies. */
    private static final double TOKENS_PER_WORD = 1.6;

    private static final int METADATA_TOKENS = 250;

    /** The preview of one rewrite; no model is needed. */
    public static Preview of(Source source, Brief brief, RewriteSettings settings, Templates templates) {
        Assignment assignment = Assignment.of(source, brief, settings);
        PromptWriter prompts = new PromptWriter(templates, assignment);
        SourceFacts facts = SourceFacts.of(source);
        boolean sections = settings.mode() == Mode.SECTIONS || Drafting.needsSections(assignment);
        Prompt draft = sections
                ? SectionDrafter.planPrompt(assignment, prompts, facts)
                : SingleDrafter.prompt(assignment, prompts, facts, "article");
        Prompt metadata = new MetadataWriter(assignment, prompts).prompt("metadata", "…", List.of());
        long output = Math.round(assignment.targets().words() * TOKENS_PER_WORD) + METADATA_TOKENS;
        return new Preview(List.of(draft, metadata), output);
    }
}
