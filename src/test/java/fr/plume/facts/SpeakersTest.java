package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a quotation: names beside it that don't speak must not be taken for the speaker. */
class SpeakersTest {

    private static List<Entry> altered(String source, String article) {
        return Ledger.of(MarkdownParser.parse(source), MarkdownParser.parse(article)).article(Status.ALTERED).stream()
                .filter(e -> e.fact().type() == FactType.QUOTE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La note, rédigée par la cheffe d'atelier, Odile Ferrand, selon L'Écho, avançait que la maison avait « longtemps regardé ailleurs » sans rien faire. | Selon Odile Ferrand, la maison a « longtemps regardé ailleurs ».",
                "La note, rédigée par Odile Ferrand, selon L'Écho du Centre, avançait que la maison avait « longtemps regardé ailleurs » sans rien faire. | Odile Ferrand y affirme que la maison a « longtemps regardé ailleurs ».",
                "Un rapport, publié par le cabinet de conseil Kermarec après vérification, a déclaré que Tavernier n'avait « aucune recette à cacher » aux autres. | Le rapport, affirme Odile Ferrand, dit que la maison n'a « aucune recette à cacher » aux autres.",
                "Le rapport publié par Kermarec indique que Tavernier n'a « aucune recette à cacher » aux autres. | Un rapport de Tavernier, publié par le cabinet Kermarec, affirme que la maison n'a « aucune recette à cacher » aux autres.",
                "« Nous rouvrirons avant les vendanges », lit-on dans la note publiée par Kermarec. | « Nous rouvrirons avant les vendanges », écrit Odile Ferrand."
            })
    void whoPublishesOrIdentifiesDoesNotSpeak(String source, String article) {
        assertEquals(List.of(), altered(source, article));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Odile Ferrand a déclaré que la maison avait « longtemps regardé ailleurs » sans rien faire. | Marc Delorme a déclaré que la maison avait « longtemps regardé ailleurs » sans rien faire.",
                "Selon Odile Ferrand, « nous rouvrirons avant les vendanges ». | Selon Marc Delorme, « nous rouvrirons avant les vendanges »."
            })
    void whoSpeaksDoes(String source, String article) {
        assertEquals(false, altered(source, article).isEmpty());
    }
}
