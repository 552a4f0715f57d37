package fr.plume.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {

    private static final String STORY =
            "La commune de Villeneuve ouvre une ressourcerie dans l’ancienne halle au grain.";

    private static RequestReader.Parted part(String... lines) {
        List<Line> numbered = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            numbered.add(new Line(lines[i], i + 1));
        }
        return RequestReader.part(numbered);
    }

    private static Brief understood(String request) {
        RequestReader.Parted parted = part(request, "", STORY);
        assertTrue(parted.request().isPresent(), request);
        assertEquals(
                STORY,
                parted.rest().stream()
                        .filter(l -> !l.isBlank())
                        .findFirst()
                        .orElseThrow()
                        .text());
        return parted.request().get().understood();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Make this article SEO friendly, with subheadings, in French, at least 700 words",
                "Rédige un article de 900 mots minimum avec des intertitres, ton professionnel, mot-clé : fibre optique",
                "Peux-tu réécrire ce texte pour le web ?",
                "Pouvez-vous transformer ces notes en article de blog, s’il vous plaît ?",
                "Bonjour, merci de rédiger un article optimisé SEO à partir de ces notes.",
                "Réécris ce communiqué en français simple, 600 mots maximum.",
                "Could you please rewrite the following text in French?",
                "Write a blog post of about 800 words based on these notes.",
                "I need an article in French, 1,000 words, with headings.",
                "Il me faut un article de 1 200 mots sur la ressourcerie.",
                "Je voudrais un billet de blog d’au moins 800 mots, en tutoyant le lecteur.",
                "Consigne : article de 800 mots, ton neutre, mot-clé « ressourcerie »",
                "Article SEO de 800 mots, en français, ton amical",
                "Transformez ces notes en un article de 700 mots.",
                "Turn these notes into a French article, min. 700 words",
                "Please create an article from this text, in French, with H2 headings.",
                "**Brief :** 900 mots, titre : La halle revit, vouvoiement"
            })
    void aRequestIsRecognised(String request) {
        understood(request);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Faites de votre article un succès : les lecteurs reviendront.",
                "Écrire un article demande 700 mots, trois intertitres et beaucoup de café.",
                "Rédiger un article de blog ? Rien de plus simple avec notre méthode.",
                "Rédigez vos textes plus vite avec nos conseils.",
                "Un article de 900 mots est lu en quatre minutes par un adulte.",
                "Créez votre jardin en ville : nos conseils pour débuter.",
                "Write your first novel in 30 days with these tips.",
                "Make bread at home: this article shows how a slow rise changes the taste of the crust.",
                "Google et OpenAI ont publié un texte en français de 40 pages.",
                "Faire traduire un texte en français coûte cher.",
                "Transformer un garage en studio demande un permis.",
                "Le ton professionnel de ce texte surprend.",
                "Préparez vos valises : l’été arrive.",
                "Keep this in mind before you buy a house.",
                "J’ai besoin de calme, disait le peintre.",
                "Il faut rendre cet hommage aux bénévoles.",
                "Bonjour à tous et bienvenue sur ce blog consacré au jardin."
            })
    void anOrdinaryBeginningIsNoRequest(String beginning) {
        assertFalse(part(beginning, "", STORY).request().isPresent(), beginning);
        assertFalse(part(beginning + " " + STORY).request().isPresent(), beginning);
    }

    @Test
    void lengthHeadingsAndLanguageAreUnderstood() {
        Brief brief = understood("Make this article SEO friendly, with subheadings, be in french, at least 750 words");
        assertEquals(OptionalInt.of(750), brief.length().minWords());
        assertEquals(OptionalInt.of(3), brief.length().minHeadings());
        assertEquals(Optional.empty(), brief.voice().instructions());
    }

    @Test
    void aFrenchRequestIsUnderstoodInAllItsParts() {
        Brief brief = understood("Rédige un article de 900 à 1 100 mots avec 4 intertitres, ton chaleureux et direct,"
                + " mot-clé : halle au grain, public : habitants du quartier, en tutoyant le lecteur. Cite le maire.");
        assertEquals(OptionalInt.of(900), brief.length().minWords());
        assertEquals(OptionalInt.of(1100), brief.length().maxWords());
        assertEquals(OptionalInt.of(4), brief.length().minHeadings());
        assertEquals(Optional.of("halle au grain"), brief.keyphrase());
        assertEquals(Optional.of("chaleureux et direct"), brief.voice().tone());
        assertEquals(Optional.of("habitants du quartier"), brief.voice().audience());
        assertEquals(Optional.of(Brief.Address.TU), brief.voice().address());
        assertEquals(Optional.of("Cite le maire"), brief.voice().instructions());
    }

    @Test
    void severalKeywordsGiveOneKeyphraseAndTheRest() {
        Brief brief = understood("Write an article in French, max 800 words, keywords: vélo cargo, triporteur, casque");
        assertEquals(Optional.of("vélo cargo"), brief.keyphrase());
        assertEquals(List.of("triporteur", "casque"), brief.secondaryKeyphrases());
        assertEquals(OptionalInt.of(800), brief.length().maxWords());
        assertEquals(OptionalInt.empty(), brief.length().minWords());
    }

    @Test
    void variantTitleAndForbiddenWordsAreUnderstood() {
        Brief brief = understood(
                "Réécris ce texte en français québécois, titre : « La halle revit », sans utiliser le mot « déchet »");
        assertEquals(Brief.Variant.FR_CA, brief.variant());
        assertEquals(Optional.of("La halle revit"), brief.content().title());
        assertEquals(List.of("déchet"), brief.content().forbidden());
    }

    @Test
    void whatIsNotUnderstoodStaysAsInstruction() {
        Brief brief = understood("Rédige un article de 800 mots sur la ressourcerie, sans jargon");
        assertEquals(
                Optional.of("Rédige un article de 800 mots sur la ressourcerie ; sans jargon"),
                brief.voice().instructions());
    }

    @Test
    void aListOfWishesAndTheWordsThatHandOverTheTextBelongToTheRequest() {
        RequestReader.Parted parted = part(
                "Bonjour,",
                "Rédige un article :",
                "- 900 mots minimum",
                "- mot-clé : halle",
                "",
                "Voici mes notes :",
                "",
                STORY);
        assertTrue(parted.request().isPresent());
        assertEquals(
                OptionalInt.of(900),
                parted.request().get().understood().length().minWords());
        assertEquals(Optional.of("halle"), parted.request().get().understood().keyphrase());
        assertEquals(
                List.of(STORY),
                parted.rest().stream().map(Line::text).filter(t -> !t.isEmpty()).toList());
    }

    @Test
    void keyLinesAloneAreARequest() {
        RequestReader.Parted parted = part("Mot-clé : halle au grain", "Longueur : 900 mots", "Ton : sobre", "", STORY);
        Brief brief = parted.request().orElseThrow().understood();
        assertEquals(Optional.of("halle au grain"), brief.keyphrase());
        assertEquals(OptionalInt.of(900), brief.length().minWords());
        assertEquals(Optional.of("sobre"), brief.voice().tone());
    }

    @Test
    void aRequestGluedToTheTextIsCutOff() {
        String request = "Réécris ce texte en français, 700 mots minimum.";
        String story =
                STORY + " Trente bénévoles y trient chaque semaine des meubles, des livres et des vélos, que le public"
                        + " rachète pour quelques euros le samedi matin.";
        RequestReader.Parted parted = part(request + " " + story);
        assertEquals(request, parted.request().orElseThrow().text());
        assertEquals(story, parted.rest().get(0).text());
    }
}
