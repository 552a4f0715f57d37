package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.check.Severity;
import fr.plume.text.ArialWidths;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link MissingMetaDescription}, {@link MetaDescriptionLength}, {@link TitleTooWide}, {@link BadSlug}. */
class SearchMetadataRulesTest {

    private static String article(String... frontMatter) {
        return "---\n" + String.join("\n", frontMatter) + "\n---\n\n# Les tourbières\n\nElles gardent l’eau.\n";
    }

    @Test
    void aMissingDescriptionIsOnTheFirstLineAnEmptyOneOnItsOwn() {
        assertEquals(
                List.of(1),
                Trial.of(new MissingMetaDescription(), article("title: T")).lines());
        assertEquals(
                List.of(3),
                Trial.of(new MissingMetaDescription(), article("title: T", "description:"))
                        .lines());
        assertEquals(
                List.of(Severity.ERROR),
                Trial.of(new MissingMetaDescription(), article("title: T"))
                        .rewritten()
                        .severities());
        assertEquals(
                List.of(),
                Trial.of(new MissingMetaDescription(), article("meta_description: Oui."))
                        .lines());
    }

    @Test
    void aDescriptionIsMeasuredInCharacters() {
        assertEquals(
                List.of(),
                Trial.of(new MetaDescriptionLength(), article("description: " + "é".repeat(156)))
                        .lines());
        assertEquals(
                List.of(3),
                Trial.of(new MetaDescriptionLength(), article("title: T", "description: " + "é".repeat(157)))
                        .lines());
        assertEquals(
                List.of(),
                Trial.of(new MetaDescriptionLength(), article("description: " + "é".repeat(70)))
                        .lines());
        assertEquals(
                List.of(2),
                Trial.of(new MetaDescriptionLength(), article("description: " + "é".repeat(69)))
                        .lines());
    }

    @Test
    void aTitleIsMeasuredInPixels() {
        assertEquals(116, ArialWidths.titlePixels("A".repeat(2) + "é".repeat(4) + " œŒ"));
        assertEquals(
                List.of(),
                Trial.of(new TitleTooWide(), article("title: " + "n".repeat(53)))
                        .lines());
        assertEquals(
                List.of(2),
                Trial.of(new TitleTooWide(), article("title: " + "n".repeat(54)))
                        .lines());
        assertEquals(
                List.of(),
                Trial.of(new TitleTooWide(), article("title: " + "i".repeat(100)))
                        .lines());
        assertEquals(
                List.of(1),
                Trial.of(new TitleTooWide(), "# " + "Mmm ".repeat(20) + "\n").lines());
    }

    @Test
    void aSlugIsLowerCaseLettersDigitsAndHyphens() {
        for (String bad : List.of(
                "Tourbieres",
                "tourbières-du-nord",
                "tourbieres_du_nord",
                "tourbieres--nord",
                "-tourbieres",
                "tourbieres-",
                "tourbieres du nord",
                "tourbieres.html",
                "a".repeat(61),
                "le-guide-de-la-tourbe")) {
            assertEquals(
                    List.of(3),
                    Trial.of(new BadSlug(), article("title: T", "slug: " + bad)).lines(),
                    bad);
        }
        for (String good :
                List.of("tourbieres", "tourbieres-du-nord", "2021-03-21-tourbieres", "guides/tourbe", "a".repeat(60))) {
            assertEquals(
                    List.of(),
                    Trial.of(new BadSlug(), article("title: T", "slug: " + good))
                            .lines(),
                    good);
        }
    }
}
