package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.llm.Completion;
import fr.plume.llm.ScriptedModel;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import fr.plume.source.Origin;
import fr.plume.source.Remarks;
import fr.plume.source.Source;
import fr.plume.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that gives at most 180 words a call, ignores every length, and now and then answers in English. */
class WeakModelTest {

    private static final int WORDS_A_CALL = 180;
    private static final Pattern HEADING = Pattern.compile("Commence par la ligne `## (.+?)`");

    private static final String ENGLISH =
            "The baker keeps his recipes in a small box that nobody else is allowed to open. Every morning he reads one of "
                    + "them again, because he likes to remember how the older bakers used to work. People often ask him "
                    + "about it, and he always gives the same answer with a smile.";

    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 9})
    void stillEndsAtAValidArticle(int englishAnswer) {
        ScriptedModel model = new ScriptedModel("ollama:weak", p -> answer(p, englishAnswer));
        Source source = new Source(
                new Origin("notes.txt", Origin.Format.TEXT, "UTF-8", false),
                Optional.empty(),
                Optional.empty(),
                MarkdownParser.parse(new Sentences(Sentences.ELSEWHERE).paragraph(400) + "\n"),
                List.of(),
                Language.FRENCH,
                Remarks.NONE);
        Rewrite rewrite = new Rewriter(model, Templates.in(List.of(Path.of("prompts"))), Progress.SILENT)
                .rewrite(source, Brief.NONE, RewriteSettings.DEFAULTS);
        assertTrue(
                rewrite.passed(),
                () -> model.steps() + " " + rewrite.repairs() + " "
                        + rewrite.report().violations());
        assertTrue(rewrite.article().words() >= 700);
        assertTrue(model.asked().size() <= 12, () -> model.steps().toString());
    }

    private int calls;

    private synchronized Completion answer(Prompt prompt, int englishAnswer) {
        calls++;
        if (prompt.step().startsWith("plan")) {
            return ScriptedModel.finished("""
                    Voici un plan :
                    {"title": "Une journée dans le quartier, métier par métier", "sections": [
                     {"heading": "Ceux qui se lèvent tôt", "summary": "Les métiers du matin."},
                     {"heading": "Le travail des mains", "summary": "Les artisans."},
                     {"heading": "Les gens de passage", "summary": "Les visiteurs."},
                     {"heading": "Ce qui se répare ici", "summary": "Les réparations."},
                     {"heading": "Les habitudes du soir", "summary": "La fin du jour."}]}
                    """);
        }
        if (prompt.step().contains("metadata")) {
            return ScriptedModel.finished("""
                    {"title": "Une journée dans le quartier, métier par métier",
                     "description": "Du boulanger au gardien du square, une journée dans le quartier racontée métier par métier, avec les gestes et les habitudes.",
                     "slug": "journee-quartier-metiers", "keyphrase": "journée dans le quartier", "excerpt": "Une journée."}
                    """);
        }
        String text = calls % englishAnswer == 0 ? ENGLISH : sentences.paragraph(WORDS_A_CALL / 2);
        String more = calls % englishAnswer == 0 ? "" : "\n\n" + sentences.paragraph(WORDS_A_CALL / 2);
        if (prompt.step().equals("opening")) {
            return ScriptedModel.finished(
                    text + "\n\n=====\n\n## Ce que le quartier garde en mémoire\n\n" + sentences.paragraph(60));
        }
        Matcher heading = HEADING.matcher(prompt.user());
        return ScriptedModel.finished((heading.find() ? "## " + heading.group(1) + "\n\n" : "") + text + more);
    }
}
