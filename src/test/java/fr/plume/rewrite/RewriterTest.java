package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.llm.ScriptedModel;
import fr.plume.prompt.Templates;
import fr.plume.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewriterTest {

    private static final Templates TEMPLATES = Templates.in(List.of(Path.of("prompts")));

    private static final Source SOURCE = Notes.source();

    private static Rewrite rewrite(ScriptedModel model, int minWords) {
        Brief.Length length = new Brief.Length(
                java.util.OptionalInt.of(minWords), java.util.OptionalInt.empty(), java.util.OptionalInt.empty());
        Brief brief = new Brief(
                Optional.empty(), List.of(), length, Brief.Voice.NONE, Brief.Content.NONE, Brief.Variant.FR_FR);
        return new Rewriter(model, TEMPLATES, Progress.SILENT).rewrite(SOURCE, brief, RewriteSettings.DEFAULTS);
    }

    private static String metadataOr(String step, String text) {
        return step.contains("metadata") ? Writing.METADATA : text;
    }

    @Test
    void aGoodAnswerTakesTwoCalls() {
        ScriptedModel model = ScriptedModel.answering(p -> metadataOr(p.step(), Writing.article()));
        Rewrite rewrite = rewrite(model, 600);
        assertEquals(List.of("article", "metadata"), model.steps());
        assertTrue(rewrite.passed(), () -> rewrite.report().violations().toString());
        assertTrue(rewrite.markdown().startsWith("---\ntitle: \"Le marché de la place"));
        assertFalse(rewrite.markdown().contains("needs-review"));
    }

    @Test
    void aShortAnswerIsLengthenedWhereItIsShort() {
        String whole = Writing.article();
        String cutParagraph = Writing.paragraph(5, 6);
        String shortened = whole.replace(cutParagraph + "\n\n", "");
        ScriptedModel model = ScriptedModel.answering(p -> p.step().contains("expand-1")
                ? "## Ce que cherchent les clients du matin\n\n" + cutParagraph + "\n\n" + Writing.paragraph(11, 5)
                : metadataOr(p.step(), p.step().equals("article") ? shortened : "Je ne sais pas."));
        int words = MarkdownParser.parse(whole).words();
        Rewrite rewrite = rewrite(model, words - 5);
        assertTrue(rewrite.passed(), () -> rewrite.report().violations().toString());
        assertTrue(rewrite.repairs().stream().anyMatch(r -> r.step().equals("expand-section") && r.accepted()));
        String asked = model.asked().stream()
                .filter(p -> p.step().contains("expand-1"))
                .findFirst()
                .orElseThrow()
                .user();
        assertTrue(asked.contains("Ils cherchent ce qui manque ailleurs"), "the section is in the prompt");
    }

    @Test
    void aCutAnswerIsContinuedWithoutItsOverlap() {
        String whole = Writing.article();
        int middle = whole.indexOf("La saison décide");
        String rest = whole.substring(whole.indexOf("Les couleurs guident"));
        ScriptedModel model = new ScriptedModel(
                "test:cut",
                p -> p.step().equals("article")
                        ? ScriptedModel.cut(whole.substring(0, middle + 9))
                        : ScriptedModel.finished(metadataOr(p.step(), rest)));
        Rewrite rewrite = rewrite(model, 600);
        assertEquals(List.of("article", "article-continue-1", "metadata"), model.steps());
        assertEquals(MarkdownParser.parse(whole).words(), rewrite.article().words());
    }

    @Test
    void neverOverstepsItsCallsWhateverTheModelSays() {
        ScriptedModel model = ScriptedModel.answering(p -> "Je suis désolé, mais je ne peux pas rédiger cet article.");
        Rewrite rewrite = rewrite(model, 700);
        assertTrue(model.asked().size() <= 12);
        assertFalse(rewrite.passed());
        assertTrue(rewrite.markdown().contains("status: \"needs-review\"\ndraft: true"));
    }
}
