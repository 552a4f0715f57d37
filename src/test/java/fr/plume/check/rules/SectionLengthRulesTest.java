package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link LongSection}, {@link ThinSection} and {@link ListHeavy}. */
class SectionLengthRulesTest {

    private static final String TEN = "Le sentier monte encore un peu dans la brume froide. ";

    @Test
    void aLongSectionIsReportedAtItsHeading() {
        String text = "# Titre\n\n" + TEN.repeat(31) + "\n\n## Un\n\n" + TEN.repeat(30) + "\n\n## Deux\n\n"
                + TEN.repeat(16) + "\n\n" + TEN.repeat(15) + "\n";
        assertEquals(List.of(1, 9), Trial.of(new LongSection(), text).lines());
    }

    @Test
    void listsTablesAndBareArticlesAreNoLongSections() {
        String list = "# Titre\n\n## Un\n\n" + ("- " + TEN + "\n").repeat(40);
        assertEquals(List.of(), Trial.of(new LongSection(), list).lines());
        assertEquals(
                List.of(),
                Trial.of(new LongSection(), "# Titre\n\n" + TEN.repeat(50)).lines());
    }

    @Test
    void aThinSectionOfProseIsReported() {
        String text = "# Titre\n\n## Un\n\n" + TEN.repeat(5) + "\n\n## Deux\n\n" + TEN
                + "\n\n## Trois\n\n### Quatre\n\n" + TEN.repeat(5)
                + "\n\n## Cinq\n\n- a\n- b\n\n## Six\n\nVoir ![la carte](carte.png).\n\n## 18 h 30\n\n" + TEN + "\n";
        assertEquals(List.of(7), Trial.of(new ThinSection(), text).lines());
    }

    @Test
    void entriesOfAGlossaryOrAFaqAreSmallByDesign() {
        String glossary = "# Titre\n\n## Un\n\n" + TEN.repeat(5) + "\n\n## Adret\n\n" + TEN + "\n\n## Col\n\n" + TEN
                + "\n\n## Ubac\n\n" + TEN;
        assertEquals(List.of(), Trial.of(new ThinSection(), glossary).lines());
        String faq = "# Titre\n\n";
        for (String question : List.of("Où", "Quand", "Qui", "Comment", "Pourquoi")) {
            faq += "## " + question + " ?\n\n" + TEN.repeat(question.startsWith("Qu") ? 5 : 1) + "\n\n";
        }
        assertEquals(List.of(), Trial.of(new ThinSection(), faq).lines());
    }

    @Test
    void timeGrowsWithTheHeadingsOnly() {
        StringBuilder text = new StringBuilder("# Titre\n\n");
        for (int i = 0; i < 10_000; i++) {
            text.append("## Titre ").append(i % 7 == 0 ? "un" : i).append("\n\nDu texte.\n\n");
        }
        assertTimeout(Duration.ofSeconds(20), () -> {
            for (var rule : List.of(
                    new ThinSection(),
                    new LongSection(),
                    new DuplicateHeading(),
                    new SkippedHeadingLevel(),
                    new EmptySection())) {
                Trial.of(rule, text.toString()).violations();
            }
        });
    }

    @Test
    void anArticleMadeOfListsIsReportedOnce() {
        String text = "# Titre\n\n" + TEN.repeat(6) + "\n\n" + ("- " + TEN + "\n").repeat(5);
        assertEquals(List.of(5), Trial.of(new ListHeavy(), text).lines());
        assertEquals(
                List.of(),
                Trial.of(new ListHeavy(), text.replace("\n\n- ", "\n\n" + TEN.repeat(4) + "\n\n- "))
                        .lines());
    }
}
