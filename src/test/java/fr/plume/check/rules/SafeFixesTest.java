package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.FrontMatter;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Rule;
import org.junit.jupiter.api.Test;

/** What the safe fixes write, and what they leave alone byte for byte. */
class SafeFixesTest {

    private static void becomes(Rule rule, String text, String fixed) {
        assertEquals(
                fixed.replace('~', '\u00a0'),
                Trial.of(rule, text.replace('~', '\u00a0')).fixed(),
                text);
    }

    private static void stays(Rule rule, String... texts) {
        for (String text : texts) {
            becomes(rule, text, text);
        }
    }

    @Test
    void aSpaceBetweenTwoSentencesStaysOutsideOfLinksAndBold() {
        Rule rule = new PunctuationSpacing();
        becomes(
                rule,
                "Le quai ouvre demain.[Les horaires](/quai) changent.",
                "Le quai ouvre demain. [Les horaires](/quai) changent.");
        becomes(rule, "Le <b>quai ouvre.</b>Les horaires changent.", "Le <b>quai ouvre.</b> Les horaires changent.");
        becomes(
                rule,
                "Le quai ouvre.<em>Les horaires</em> changent.",
                "Le quai ouvre. <em>Les horaires</em> changent.");
        becomes(rule, "**Le quai ouvre.**. Les horaires changent.", "**Le quai ouvre.** Les horaires changent.");
    }

    @Test
    void whatADiagramIsMadeOfIsNoText() {
        String diagram = "@startuml\npackage \"Quais\" {\n  [nord] -> [sud] : l'eau !\n}\n@enduml";
        stays(new StraightQuotes(), "Voici le port.\n\n::uml::\n\n" + diagram + "\n\n::end-uml::\n\nFin.");
        stays(new NonbreakingSpace(), "Voici le port.\n\n" + diagram + "\n\nFin.");
        becomes(new NonbreakingSpace(), "@startuml\n\nQuoi !", "@startuml\n\nQuoi~!");
    }

    @Test
    void ofSpacesOnBothSidesOfAMarkTheInnerOnesGo() {
        becomes(new PunctuationSpacing(), "*[Le port ](/port)* par Jean", "*[Le port](/port)* par Jean");
        becomes(new PunctuationSpacing(), "Lire [ le port](/port) ici", "Lire [le port](/port) ici");
        stays(new PunctuationSpacing(), "Et voilà ¯\\\\_( ツ )_/¯");
    }

    @Test
    void aSpaceOnTheWrongSideOfACommaChangesSides() {
        Rule rule = new PunctuationSpacing();
        becomes(rule, "Le quai ,le bac et l’if ,or rien.", "Le quai, le bac et l’if, or rien.");
        becomes(rule, "Le «~quai~» ,dit-on, et **le bac** ,là.", "Le «~quai~», dit-on, et **le bac**, là.");
    }

    @Test
    void aNoBreakSpaceGoesOutsideOfWhatTheMarkStandsBehind() {
        Rule rule = new NonbreakingSpace();
        becomes(rule, "Quel **quai**? Le [vieux](/quai)! Lequel[^1]?\n\n[^1]: Un quai.", """
                Quel **quai**~? Le [vieux](/quai)~! Lequel[^1]~?

                [^1]: Un quai.""");
        becomes(rule, "Le vieux quai[^1] : il est vide.\n\n[^1]: Un quai.", """
                Le vieux quai[^1]~: il est vide.

                [^1]: Un quai.""");
        becomes(rule, "Quelle hâte *!*", "Quelle hâte~*!*");
    }

    @Test
    void noSpaceIsTiedToABareAddress() {
        stays(new NonbreakingSpace(), "La carte est sur https://port.example.org/carte : lisez-la.");
        becomes(
                new NonbreakingSpace(),
                "La carte est sur <https://port.example.org/carte> : lisez-la.",
                "La carte est sur <https://port.example.org/carte>~: lisez-la.");
    }

    @Test
    void typesNamesAndDeclarationsKeepTheirMarks() {
        stays(
                new NonbreakingSpace(),
                "Le type peut être vide (Date?, Tonne?, etc.).",
                "Le style _“margin: 0; width: 1px;”_ suffit.",
                "Le café est dit «\nbrûlé\n» ici.",
                "La règle color:red; suffit, avec !important; au pire.",
                "Voici [le quai].\n[le quai]: https://port.example.org/a \"Le quai : ici !\"");
        stays(new StraightQuotes(), "Voici [le quai].\n[le quai]: https://port.example.org/a \"Le quai\"");
        stays(new MixedApostrophes(), "L’eau monte. Écrivez à jean.d'arc@port.example.org ce soir.");
    }

    @Test
    void whatAProgramReadsIsNoQuotation() {
        stays(
                new StraightQuotes(),
                "L’adresse \"192.168.0.1\" répond.",
                "L’adresse \"2a01:e35:8ae7::1\" répond.",
                "Le site \"port-du-nord.fr\" répond.",
                "Le paquet \"fr.port.quai.carte\" est prêt.",
                "Le champ \"max_width\" manque.",
                "On sépare par \"--\" ou par \"/\".",
                "La règle \"margin: 0; width: 1px;\" suffit.");
        becomes(
                new StraightQuotes(),
                "Le \"quai/port\", le \"marin.e.s\" et le \"vieux port\".",
                "Le «~quai/port~», le «~marin.e.s~» et le «~vieux port~».");
        becomes(new StraightQuotes(), "Choisissez \"Fichier > Ouvrir\".", "Choisissez «~Fichier > Ouvrir~».");
    }

    @Test
    void entitiesAndEscapesAreReplacedWhole() {
        stays(new NonbreakingSpace(), "Le quai *nord*&#x20;: il gèle.");
        becomes(new MixedApostrophes(), "L&#39;eau monte. L’air fraîchit.", "L’eau monte. L’air fraîchit.");
        becomes(new StraightQuotes(), "La page \\\"Nos quais\\\" est vide.", "La page «~Nos quais~» est vide.");
        becomes(new StraightQuotes(), "<p>La page &quot;Nos quais&quot; est vide.</p>", """
                <p>La page «~Nos quais~» est vide.</p>""");
    }

    @Test
    void apostrophesAndMarksOfAnotherLanguageStay() {
        String french = "L’eau monte vite au port ce matin.\n\n";
        stays(new MixedApostrophes(), french + "The harbour's gates aren't open before the evening, and it's raining.");
        stays(
                new PunctuationSpacing(),
                french + "The gates are not open before the evening...  They never are in the winter of this town.");
    }

    @Test
    void aHeadingThatALinkLeadsToKeepsItsAnchor() {
        Rule stop = new HeadingPunctuation();
        stays(stop, "[Les quais](#les-quais-)\n\n## Les quais :\n\nIls sont trois.");
        becomes(
                stop,
                "[Le port](#le-port-)\n\n## Les quais :\n\nTrois.",
                "[Le port](#le-port-)\n\n## Les quais\n\nTrois.");
        stays(new NonbreakingSpace(), "[Où ?](#quels-quais-)\n\n## Quels quais ?\n\nTrois.".replace("Où ", "Où~"));
        becomes(
                new NonbreakingSpace(),
                "[Lesquels](#quels-quais)\n\n## Quels quais ?\n\nTrois.",
                "[Lesquels](#quels-quais)\n\n## Quels quais~?\n\nTrois.");
        stays(new MissingLigature(), "[Le bourg](#le-coeur)\n\n## Le coeur\n\nTrois quais.");
        stays(new NumberedHeading(), "[Un](#1-les-quais)\n\n## 1. Les quais\n\nTrois.");
    }

    @Test
    void metadataWithASpaceBeforeItsColonsIsMetadata() {
        String text = "---\ntitle : Le port et ses quais : visite\nlayout : page\n---\n\nLe port dort.\n";
        assertEquals(
                "Le port et ses quais : visite",
                MarkdownParser.parse(text).frontMatter().text("title").orElse(""));
        stays(new NonbreakingSpace(), "---\ntitle : Le port\nlayout : page\n---\n\nLe port dort.\n");
        String prose = "---\nRemarque : le port dort.\n---\n\nIl pleut.\n";
        assertEquals(FrontMatter.NONE, MarkdownParser.parse(prose).frontMatter());
    }
}
