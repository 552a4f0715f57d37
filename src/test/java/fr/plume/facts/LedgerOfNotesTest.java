package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facts of notes such as writers paste them: whole, no more and no less, traps and all. */
class LedgerOfNotesTest {

    /** A quoted single word, nested attributions, one quotation twice, a last name alone, an orphan guillemet. */
    private static final String NOTES = """
            - Kerlo et NaviTech ne sont pas de taille face aux amateurs de la voile, a déclaré un ingénieur de Kerlo dans une note dévoilée.
            - La note publiée par OcéanLab dit que Kerlo n’a « pas de botte secrète » pour s'en sortir.

            Les amateurs les « doublent », a déclaré un ingénieur principal du chantier.
            Une note interne, d’abord partagée sur un serveur Mattermost puis publiée par le cabinet OcéanLab, a déclaré que Kerlo n’avait « pas de botte secrète » dans une course qui a pris forme ces derniers mois.
            La note, rédigée par l’ingénieur Yves Madec, selon Libremer, suggérait que Kerlo avait « trop regardé derrière lui » pendant que les amateurs les dépassaient tous les deux.
            « La vérité qui dérange est que nous avons déjà perdu cette course et NaviTech aussi. Pendant que nous parlions, une troisième équipe prenait le vent », note le texte. « Je parle, bien sûr, des amateurs. »
            Madec a déclaré que les amateurs faisaient avec 200 euros ce que « nous ratons » avec 30 millions d'euros, « en jours, pas en années ».
            La course est en cours depuis la sortie de VoileBot en octobre, NaviTech étant soutenu par Armorix.
            Il a cité l'embarquement sur un Kerlo Foil 3. pour une coque plus légère », a-t-il écrit.
            NaviTech et Madec n’ont pas répondu à Cordage.
            """;

    @Test
    void isWhole() {
        List<String> facts = Facts.of(MarkdownParser.parse(NOTES)).stream()
                .map(f -> f.type() + " " + f.surface())
                .toList();
        assertEquals(
                List.of(
                        "NAME Kerlo",
                        "NAME NaviTech",
                        "NAME OcéanLab",
                        "QUOTE pas de botte secrète",
                        "QUOTE doublent",
                        "NAME Mattermost",
                        "NAME Yves Madec",
                        "NAME Libremer",
                        "QUOTE trop regardé derrière lui",
                        "QUOTE La vérité qui dérange est que nous avons déjà perdu cette course et NaviTech aussi. Pendant que nous parlions, une troisième équipe prenait le vent",
                        "QUOTE Je parle, bien sûr, des amateurs.",
                        "MONEY 200 euros",
                        "QUOTE nous ratons",
                        "MONEY 30 millions d'euros",
                        "QUOTE en jours, pas en années",
                        "NAME VoileBot",
                        "DATE octobre",
                        "NAME Armorix",
                        "PRODUCT Kerlo Foil 3",
                        "NAME Cordage"),
                facts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "« Le vent tourne », a déclaré Yves Madec. | yves madec",
                "Le rapport dit que Kerlo n'a « pas de botte secrète ». | ''",
                "Selon Yves Madec, « le vent tourne ». | yves madec",
                "D'après Yves Madec, « le vent tourne ». | yves madec",
                "Pour Yves Madec, « le vent tourne ». | yves madec",
                "Yves Madec : « Le vent tourne. » | yves madec",
                "Le maire de Brest, Yves Madec, répète : « Le vent tourne. » | yves madec",
                "« Le vent tourne », explique le maire de Brest. | ''",
                "« Le vent tourne », écrit-il à propos de Yves Madec. | ''"
            })
    void whoSpeaks(String text, String speaker) {
        Fact quote = Facts.of(MarkdownParser.parse("Il vit à Brest. " + text)).stream()
                .filter(f -> f.type() == FactType.QUOTE)
                .findFirst()
                .orElseThrow();
        assertEquals(speaker, quote.anchor().of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Le vent tourne.\n>\n> — Yves Madec, skipper\n",
                "> Le vent tourne.\n> — Yves Madec, skipper\n",
                "> « Le vent tourne. »\n> Yves Madec, skipper\n"
            })
    void aSignatureUnderABlockQuotationIsItsSpeaker(String text) {
        Fact quote = Facts.of(MarkdownParser.parse(text)).stream()
                .filter(f -> f.type() == FactType.QUOTE)
                .findFirst()
                .orElseThrow();
        assertEquals("le vent tourne", quote.value().canonical());
        assertEquals("yves madec", quote.anchor().of());
    }

    @Test
    void aCellIsShownWithItsRow() {
        Fact fact = Facts.of(MarkdownParser.parse("| Poste | Prix |\n|---|---|\n| Toit | 25 000 € |\n"))
                .get(0);
        assertEquals("Toit | 25 000 €", fact.passage().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"The wind is turning\", said Paul Morgan. | « Le vent tourne », a dit Paul Morgan. | DERIVED",
                "\"The wind is turning\", said Paul Morgan. | « Le vent tourne », a dit Claire Duval. | ALTERED",
                "The wind is turning for the whole of the team. | « Le vent tourne », a dit Claire Duval à l'équipe. | INVENTED"
            })
    void ofATranslationTheSpeakersAndTheNumberOfQuotationsAreCompared(String source, String article, Status status) {
        Ledger ledger = Ledger.of(
                MarkdownParser.parse("The town is by the sea, and it is where the boats are. " + source),
                MarkdownParser.parse("La ville est au bord de la mer, et c'est là que sont les bateaux. " + article));
        assertEquals(
                List.of(status),
                ledger.article().stream()
                        .filter(e -> e.fact().type() == FactType.QUOTE)
                        .map(Entry::status)
                        .toList());
    }
}
