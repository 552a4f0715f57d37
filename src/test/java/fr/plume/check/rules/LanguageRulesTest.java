package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleOptions;
import fr.plume.check.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRulesTest {

    private static final String FRENCH = "Le marché occupe toute la place depuis le printemps, et les enfants y jouent."
            + " Les producteurs viennent de trois vallées.\n\n";

    private static List<String> found(String markdown) {
        return found(markdown, RuleOptions.DEFAULTS);
    }

    private static List<String> found(String markdown, RuleOptions options) {
        Inspection inspection =
                new Inspection(MarkdownParser.parse(markdown), Brief.NONE, Mode.CHECK, options, Optional.empty());
        Stream<Rule> rules =
                Stream.of(new WrongLanguage(), new ForeignPassage(), new ForeignHeading(), new ForeignScript());
        return rules.flatMap(r -> r.check(inspection).stream())
                .map(Violation::rule)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Small teams ship faster because nobody waits for a meeting.",
                "Il pleut. Choose a strong password and never share it with your colleagues. Il neige.",
                "- Improve your loading time today",
                "Muchos lectores prefieren frases cortas y títulos claros.",
                "Molti lettori preferiscono frasi brevi e titoli chiari.",
                "Muitos leitores preferem frases curtas e títulos claros.",
                "Viele Leser mögen kurze Sätze und klare Überschriften.",
                "Veel lezers houden van korte zinnen en duidelijke titels.",
                "Molts lectors prefereixen frases curtes i títols clars.",
                "Vivamus sagittis lacus vel augue laoreet rutrum faucibus dolor auctor.",
            })
    void foreignPassages(String passage) {
        assertEquals(List.of("foreign-passage"), found(FRENCH + passage + "\n\n" + FRENCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Small teams ship faster because nobody waits for a meeting », dit-elle.",
                "Elle dit : “Small teams ship faster because nobody waits for a meeting.”",
                "*Small teams ship faster because nobody waits for a meeting.*",
                "> Small teams ship faster because nobody waits for a meeting.",
                "[Small teams ship faster because nobody waits](https://exemple.fr), exemple.fr",
                "<p lang=\"en\">Small teams ship faster because nobody waits for a meeting.</p>",
                "Cf. Small teams ship faster because nobody waits for a meeting, p. 12.",
                "- Game of Thrones, The Walking Dead, Breaking Bad, House of Cards, Black Mirror",
                "- Google Search Console, Google Analytics, Screaming Frog, Semrush",
                "- Marketing automation, inbound marketing, content marketing, growth hacking",
                "Les films The Grand Budapest Hotel et Once Upon a Time in Hollywood passent ce soir.",
                "Le growth hacker push un commit, merge la feature et deploy le build sur le staging.",
                "Spaghetti alla carbonara, penne all’arrabbiata, risotto alla milanese : la carte fait rêver.",
                "## Bibliographie\n\nSmall teams ship faster because nobody waits for a meeting, 2020.",
            })
    void quotationsTitlesNamesAndLoansAreNoForeignPassages(String passage) {
        assertEquals(List.of(), found(FRENCH + passage + "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How to choose your bike",
                "Why SEO matters",
                "Best practices to remember",
                "Frequently asked questions",
                "Benefits of Remote Work",
                "Cómo elegir la bicicleta",
                "Wie wählt man ein Fahrrad",
                "Come scegliere la bicicletta",
                "Hoe kies je een fiets",
            })
    void foreignHeadings(String heading) {
        assertEquals(List.of("foreign-heading"), found("## " + heading + "\n\n" + FRENCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Machine learning",
                "Black Friday : nos conseils",
                "Google Search Console",
                "Visual Studio Code",
                "Vincent van Gogh",
                "Leonardo da Vinci à Amboise",
                "Le best of de la semaine",
                "Made in France",
                "Call to action (CTA)",
                "Software as a Service (SaaS)",
                "Core Web Vitals",
                "The New York Times",
                "« How to choose your bike » : la méthode",
                "FAQ",
                "2024",
                "Museu Marítim i Geològic de Mallorca",
                "Night of the Boats 2024 à Brest",
                "State of the Boats 2024 avec Rose",
                "Viiiive la mer ! Quiiii veut une glaaaace ?",
            })
    void loansAndNamesAreNoForeignHeadings(String heading) {
        assertEquals(List.of(), found("## " + heading + "\n\n" + FRENCH));
    }

    @Test
    void aNameThatTheTextSpeaksOfIsNoForeignHeading() {
        assertEquals(
                List.of(),
                found("## How I Met Your Mother\n\n" + FRENCH + "La série How I Met Your Mother a duré neuf saisons."));
    }

    @Test
    void aNameInOtherLettersOrWithAYearIsNoForeignHeading() {
        String named = FRENCH + "Le congrès State of the Boats se tient chaque année dans un autre port de la côte.";
        assertEquals(List.of(), found("## State Of The Boats 2024 - Brest\n\n" + named));
        assertEquals(List.of("foreign-heading"), found("## State of the Boats\n\n" + FRENCH));
    }

    @Test
    void formulasDrawingsAndCopiedMessagesAreNoForeignPassages() {
        assertEquals(List.of(), found(FRENCH + "$height - roof = the:height + wall * (near / far) of the house$"));
        assertEquals(List.of(), found(FRENCH + "G||---0----|--2-0-|---0---|---|\nE||--0--0--|-1-1-|--0--|---|\n"));
        assertEquals(
                List.of(),
                found(FRENCH + "So pleased to see the boats of all the towns here today. <https://t.co/abcdef>\n"));
    }

    @Test
    void listsOfTitlesAndAnnouncedLanguagesAreNoForeignPassages() {
        String tickets = "- The form loses what people wrote in it [numéro 12](https://exemple.fr/12)\n"
                + "- Nobody can change the password of a guest [numéro 13](https://exemple.fr/13)\n"
                + "- Make the search box easier to find on phones [numéro 14](https://exemple.fr/14)\n\n";
        assertEquals(List.of(), found(FRENCH + tickets + FRENCH));
        assertEquals(
                List.of(),
                found(FRENCH + "## Conférences en anglais\n\n- 3 mai : how we taught the whole town to sail boats.\n"));
        assertEquals(
                List.of("foreign-passage"),
                found(FRENCH
                        + "## Conférences en anglais\n\nWe taught the whole town to sail small boats last year.\n"));
        assertEquals(
                List.of("foreign-passage"),
                found(FRENCH + tickets.substring(0, tickets.indexOf('\n') + 1) + "\n" + FRENCH));
    }

    @Test
    void aWordOfTheCodeIsNoForeignHeading() {
        assertEquals(List.of(), found(FRENCH + "## with\n\n```\nwith a as b\n```\n\n" + FRENCH));
        assertEquals(List.of("foreign-heading"), found(FRENCH + "## With\n\n" + FRENCH));
    }

    @Test
    void aForeignTextGivesOneViolation() {
        String text = "# The market\n\nThe market has taken up the whole square since spring.\n\n"
                + "## How to get there\n\nTake the bus from the station, it is only ten minutes away.\n";
        assertEquals(List.of("wrong-language"), found(text));
    }

    @Test
    void aTextWithoutFrenchWordsIsWrongWhateverItsLanguage() {
        String polish = "Targ zajmuje cały plac od wiosny, a rolnicy przyjeżdżają z trzech dolin. "
                + "Dzieci biegają między straganami, starsi siedzą na ławkach i rozmawiają o pogodzie. "
                + "Każdy znajdzie coś dla siebie, nawet gdy pada deszcz.";
        assertEquals(List.of("wrong-language"), found(polish));
        assertEquals(List.of("wrong-language"), found("Рынок занимает всю площадь с весны, и дети бегают там."));
    }

    @Test
    void aLongEnglishQuotationLeavesAFrenchTextFrench() {
        String quotation = "> The market has taken up the whole square since spring, and we love it very much.\n\n";
        assertEquals(List.of(), found(FRENCH + quotation.repeat(5)));
    }

    @Test
    void acceptedWordsCountForNothing() {
        RuleOptions options = new RuleOptions(Map.of(), Set.of("how", "to", "choose", "your", "bike"));
        assertEquals(List.of(), found("## How to choose your bike\n\n" + FRENCH, options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ce point est 重要 pour tous.", "Les enfants приехали hier.", "Un mot مهم ici."})
    void foreignScripts(String text) {
        assertEquals(List.of("foreign-script"), found(FRENCH + text + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pékin (北京) est loin.",
                "Le panneau « 出口 » est vert.",
                "En russe, cela s’écrit Москва.",
                "Un angle α de 5 µm et un code `重要`.",
            })
    void explainedScripts(String text) {
        assertEquals(List.of(), found(FRENCH + text + "\n"));
    }
}
