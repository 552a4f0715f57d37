package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.Brief;
import fr.plume.llm.Completion;
import fr.plume.llm.ScriptedModel;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
        Rewrite rewrite = new Rewriter(model, Templates.in(List.of(Path.of("prompts"))), Progress.SILENT)
                .rewrite(Notes.source(), Brief.NONE, RewriteSettings.DEFAULTS);
        assertTrue(
                rewrite.passed(),
                () -> model.steps() + " " + rewrite.repairs() + " "
                        + rewrite.report().violations());
        assertTrue(rewrite.article().words() >= 700);
        assertTrue(model.asked().size() <= 12, () -> model.steps().toString());
    }

    /** What else small models do. */
    private enum Habit {
        /** Writes its plan and its metadata in prose. */
        NO_JSON,
        /** Writes each section under a heading of its own making. */
        OTHER_HEADING,
        /** Says the previous section again before its own. */
        REPEATING,
        /** Gives sixty words for a section, more when it is asked to go on. */
        SHORT_SECTIONS,
        /** Puts a preamble before everything, and an offer behind it. */
        CHATTING
    }

    @ParameterizedTest
    @EnumSource(Habit.class)
    void stillEndsAtAValidArticle(Habit habit) {
        String[] before = {""};
        ScriptedModel model = new ScriptedModel("ollama:weak", p -> {
            String good = answer(p, Integer.MAX_VALUE).text();
            boolean section = p.step().startsWith("section-");
            String own = section ? good.substring(good.indexOf('\n')).strip() : "";
            String said = before[0];
            before[0] = own;
            String text = switch (habit) {
                case NO_JSON -> p.step().startsWith("plan") ? LISTED : p.json() ? "Titre : une journée." : good;
                case OTHER_HEADING -> section ? "### Une partie sans rapport\n\n" + own : good;
                case REPEATING -> section ? good.replace(own, said + "\n\n" + own) : good;
                case SHORT_SECTIONS -> section ? good.substring(0, good.indexOf('.', 350) + 1) : good;
                case CHATTING ->
                    p.json()
                            ? good
                            : "Voici le texte demandé :\n\n" + good
                                    + "\n\nN'hésitez pas à me demander une autre version !";
            };
            return ScriptedModel.finished(text);
        });
        Rewrite rewrite = new Rewriter(model, Templates.in(List.of(Path.of("prompts"))), Progress.SILENT)
                .rewrite(Notes.source(), Brief.NONE, RewriteSettings.DEFAULTS);
        assertTrue(
                rewrite.passed(),
                () -> model.steps() + " " + rewrite.repairs() + " "
                        + rewrite.report().violations() + rewrite.markdown());
        assertTrue(rewrite.article().words() >= 700);
        assertTrue(model.asked().size() <= 12, () -> model.steps().toString());
    }

    /** A first draft, then sections, of which it gives a share of the words asked for, and never more than 300. */
    @ParameterizedTest
    @ValueSource(ints = {60, 70, 80, 100, 140})
    void aModelThatGivesAShareOfEveryLengthEndsAtAValidArticle(int percent) {
        ScriptedModel model = new ScriptedModel("openai:small", p -> {
            Matcher words = WORDS.matcher(p.user());
            boolean told = words.find();
            int asked = told ? Integer.parseInt(words.group(1)) : 300;
            String good = answer(p, Integer.MAX_VALUE).text();
            return p.json()
                    ? ScriptedModel.finished(good)
                    : ScriptedModel.finished("Voici la partie demandée :\n\n" + share(p, asked * percent / 100));
        });
        Rewrite rewrite = new Rewriter(model, Templates.in(List.of(Path.of("prompts"))), Progress.SILENT)
                .rewrite(Notes.source(), Brief.NONE, RewriteSettings.DEFAULTS);
        assertTrue(
                rewrite.passed(),
                () -> model.steps() + " " + rewrite.repairs() + " "
                        + rewrite.report().violations() + rewrite.markdown());
        assertTrue(rewrite.article().words() >= 700);
        assertTrue(!rewrite.markdown().contains("Voici la partie"));
        assertTrue(model.asked().size() <= 12, () -> model.steps().toString());
    }

    private static final Pattern WORDS = Pattern.compile("([0-9]+) mots, en ");

    private String share(Prompt prompt, int words) {
        int given = Math.min(300, words);
        if (prompt.step().equals("article")) {
            return "# Une journée dans le quartier\n\n" + sentences.paragraph(80) + "\n\n## Le matin\n\n"
                    + sentences.paragraph(80) + "\n\n## Le soir\n\n" + sentences.paragraph(80);
        }
        if (prompt.step().equals("opening")) {
            return sentences.paragraph(60) + "\n\n=====\n\n## Ce que le quartier garde en mémoire\n\n"
                    + sentences.paragraph(45);
        }
        Matcher heading = HEADING.matcher(prompt.user());
        return (heading.find() ? "## " + heading.group(1) + "\n\n" : "") + sentences.paragraph(given / 2) + "\n\n"
                + sentences.paragraph(given - given / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What people make with their hands", "The Power of Busy Hands", "Wie man Brot backt"})
    void aHeadingPlannedInAnotherLanguageIsLeftToTheWriterOfItsSection(String foreign) {
        ScriptedModel model = new ScriptedModel("ollama:weak", p -> {
            Completion good = answer(p, Integer.MAX_VALUE);
            return p.step().startsWith("plan")
                    ? ScriptedModel.finished(good.text().replace("Le travail des mains", foreign))
                    : p.step().equals("section-2")
                            ? ScriptedModel.finished("## Les mains à l’ouvrage\n\n" + good.text())
                            : good;
        });
        Rewrite rewrite = new Rewriter(model, Templates.in(List.of(Path.of("prompts"))), Progress.SILENT)
                .rewrite(Notes.source(), Brief.NONE, RewriteSettings.DEFAULTS);
        assertTrue(rewrite.markdown().contains("\n## Les mains à l’ouvrage\n"), rewrite.markdown());
        assertTrue(model.asked().stream().noneMatch(p -> p.user().contains("`## " + foreign)));
    }

    private static final String LISTED = """
            # Une journée dans le quartier, métier par métier

            1. **Ceux qui se lèvent tôt** : les métiers du matin
            2. **Le travail des mains**
            3. **Les gens de passage**
            4. **Ce qui se répare ici**
            """;

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
