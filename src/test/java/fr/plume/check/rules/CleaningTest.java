package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Edits;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.RuleOptions;
import fr.plume.check.Violation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the unsafe fixes of the hygiene rules leave of a model's answer. */
class CleaningTest {

    private static final String ARTICLE = """
            # Le marché du samedi

            Il occupe toute la place depuis le printemps.

            ## Les étals

            Ils viennent de trois vallées.
            """;

    private static final List<String> RULES = List.of(
            "wrapped-answer",
            "reasoning-trace",
            "preamble",
            "closing-chatter",
            "meta-note",
            "html-in-markdown",
            "fake-citation");

    /** Applies the rules in order, each until it finds nothing it can mend. */
    private static String cleaned(String answer) {
        String text = answer;
        for (String id : RULES) {
            for (int round = 0; round < 4; round++) {
                Article article = MarkdownParser.parse(text);
                List<Violation> found = RuleCatalog.byId(id)
                        .orElseThrow()
                        .check(new Inspection(
                                article, Brief.NONE, Mode.REWRITE, RuleOptions.DEFAULTS, Optional.empty()));
                text = Edits.apply(
                        article.file().text(),
                        found.stream()
                                .map(Violation::fix)
                                .filter(f -> f.kind() == Fix.Kind.UNSAFE)
                                .flatMap(f -> f.edits().stream())
                                .toList());
            }
        }
        return text.strip() + "\n";
    }

    @Test
    void aFenceWithWordsAroundIt() {
        assertEquals(
                ARTICLE,
                cleaned("Voici l'article demandé :\n\n```markdown\n" + ARTICLE
                        + "```\n\nN'hésitez pas à me demander des modifications."));
    }

    @Test
    void aThought() {
        assertEquals(ARTICLE, cleaned("<think>\nL'utilisateur veut 700 mots.\n\nAllons-y.\n</think>\n\n" + ARTICLE));
        assertEquals(
                ARTICLE, cleaned("L'utilisateur veut un article.\n\nBien.\n</think>\n" + ARTICLE + "<|im_end|>\n"));
    }

    @Test
    void words() {
        assertEquals(
                ARTICLE,
                cleaned("Bien sûr ! Voici une version optimisée pour le SEO :\n\n---\n\n" + ARTICLE
                        + "\n---\n\n**Nombre de mots :** 712\n\n**Méta-description :** Tout sur la place.\n\n"
                        + "Souhaitez-vous que j'ajuste le ton ?\n"));
    }

    @Test
    void notesInAList() {
        assertEquals(
                ARTICLE,
                cleaned(
                        ARTICLE
                                + "\n- **Slug :** le-marche\n- **Mots-clés :** marché, samedi\n- **Méta-titre :** Le marché\n"));
    }

    @Test
    void wordsInAParagraphOfTheArticle() {
        assertEquals(
                ARTICLE,
                cleaned(ARTICLE.strip()
                        + " J'espère que cet article répond à vos attentes. Let me know if you need more!"));
    }

    @Test
    void json() {
        assertEquals(
                ARTICLE,
                cleaned("{\"title\": \"Le marché\", \"content\": \""
                        + ARTICLE.replace("\n", "\\n").replace("'", "\\u0027") + "\"}"));
    }

    @Test
    void escapes() {
        assertEquals(ARTICLE, cleaned(ARTICLE.strip().replace("\n", "\\n")));
    }

    @Test
    void tags() {
        assertEquals(ARTICLE, cleaned("""
                        <h1>Le marché du samedi</h1>

                        <p>Il occupe toute la place depuis le printemps.</p>

                        ## Les étals

                        Ils viennent de trois vallées [3].
                        """));
    }

    @Test
    void anArticleStays() {
        assertEquals(ARTICLE, cleaned(ARTICLE));
    }
}
