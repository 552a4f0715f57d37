package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.Brief;
import fr.plume.check.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules on what a brief imposes: outline, links, forbidden words, glossary. */
class BriefContentRulesTest {

    private static final String TEXT = """
            ---
            title: "Des solutions clé en main"
            ---

            # Le sel de l’Atlantique

            Nos solutions clés en main, sans rendez-vous.

            ## La récolte

            Un mail à la saline suffit, voir [la carte](https://www.Exemple.fr/carte/).

            ## 2. Le séchage

            L’e-mail et Wordpress, WordPress aussi.
            """;

    private static Brief.Content content(
            List<Brief.OutlineHeading> outline,
            List<Brief.RequestedLink> links,
            List<String> forbidden,
            Map<String, String> glossary) {
        return new Brief.Content(Optional.empty(), outline, List.of(), links, forbidden, glossary, Optional.empty());
    }

    @Test
    void headingsOfTheOutlineAreThereInOrderAndAtTheirLevel() {
        Trial trial = Trial.of(new OutlineNotFollowed(), TEXT);
        assertEquals(List.of(), trial.lines());
        assertEquals(
                List.of(), trial.asked(outline("La Récolte", "Le séchage !")).lines());
        assertEquals(
                List.of(9), trial.asked(outline("Le séchage", "La récolte")).lines());
        assertEquals(
                List.of(5, 5),
                trial.asked(outline("Le prix", "La récolte", "Le goût")).lines());
        Brief.Content deeper =
                content(List.of(new Brief.OutlineHeading(3, "La récolte")), List.of(), List.of(), Map.of());
        assertEquals(List.of(9), trial.asked(deeper).lines());
    }

    private static Brief.Content outline(String... headings) {
        return content(
                List.of(headings).stream()
                        .map(h -> new Brief.OutlineHeading(2, h))
                        .toList(),
                List.of(),
                List.of(),
                Map.of());
    }

    @Test
    void requestedLinksStandOnTheirWords() {
        Trial trial = Trial.of(new MissingRequestedLink(), TEXT);
        assertEquals(
                List.of(), trial.asked(link("https://exemple.fr/carte", "")).lines());
        assertEquals(
                List.of(),
                trial.asked(link("https://exemple.fr/carte", "La carte")).lines());
        assertEquals(
                List.of(Severity.WARNING),
                trial.asked(link("https://exemple.fr/carte", "le plan")).severities());
        assertEquals(
                List.of(11),
                trial.asked(link("https://exemple.fr/carte", "le plan")).lines());
        assertEquals(
                List.of(Severity.ERROR),
                trial.asked(link("https://exemple.fr/plan", "")).severities());
    }

    private static Brief.Content link(String url, String anchor) {
        return content(List.of(), List.of(new Brief.RequestedLink(url, anchor)), List.of(), Map.of());
    }

    @Test
    void forbiddenWordsAreFoundInTextAndMetadata() {
        Trial trial = Trial.of(new ForbiddenTerm(), TEXT);
        assertEquals(List.of(2, 7), trial.asked(forbidden("solution")).lines());
        assertEquals(List.of(2, 7), trial.asked(forbidden("Clé en main")).lines());
        assertEquals(List.of(7), trial.asked(forbidden("rendez vous")).lines());
        assertEquals(
                List.of(),
                trial.asked(forbidden("vous", "lutions", "atlantiques")).lines());
        assertEquals(List.of(5), trial.asked(forbidden("atlantique")).lines());
    }

    private static Brief.Content forbidden(String... words) {
        return content(List.of(), List.of(), List.of(words), Map.of());
    }

    @Test
    void rejectedSpellingsAreReportedWhereTheyStand() {
        Trial trial = Trial.of(new RejectedSpelling(), TEXT);
        assertEquals(List.of("mail"), trial.asked(glossary("mail", "courriel")).places());
        assertEquals(
                List.of("Wordpress"),
                trial.asked(glossary("Wordpress", "WordPress")).places());
        assertEquals(
                List.of("e-mail"), trial.asked(glossary("e-mail", "courriel")).places());
        assertEquals(List.of(), trial.asked(glossary("courriel", "mail")).places());
    }

    private static Brief.Content glossary(String wrong, String right) {
        return content(List.of(), List.of(), List.of(), Map.of(wrong, right));
    }
}
