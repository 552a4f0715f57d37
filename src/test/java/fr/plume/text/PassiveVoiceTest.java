package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveVoiceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le pont a été construit en 1900.",
                "Les données sont analysées par une équipe de trois personnes.",
                "Les colis n’ont pas encore été livrés.",
                "Le texte aurait été entièrement réécrit.",
                "La loi fut votée en mars.",
                "La salle sera bientôt rénovée.",
                "A-t-il été prévenu à temps ?",
                "Le café est fermé par la police.",
                "Cette étude était financée par Google.",
                "Ces fiches sont lues et corrigées par des experts.",
                "Après avoir été élue, elle partit.",
                "La commune est gérée par l’État.",
                "La maison a été ouverte au public.",
            })
    void passives(String sentence) {
        assertTrue(PassiveVoice.isIn(Words.of(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le café est fermé.",
                "Le café sera fermé lundi.",
                "Il est allé au marché.",
                "Elle est passée par la poste.",
                "Elle s’est levée tôt.",
                "Nous nous sommes trompés.",
                "Je me suis inscrit par la poste.",
                "Cet été, fermé ou non, le parc attire.",
                "Le chat a mangé la souris.",
                "Il a été malade.",
                "Elle a été la première.",
                "Ils sont contents.",
                "Le musée est situé en ville.",
                "Deux tasses sont servies par jour.",
                "Le magasin est ouvert, par exemple, le dimanche.",
                "Ils ont été nombreux.",
                "C’est l’année des records.",
                "Il est né par hasard.",
            })
    void others(String sentence) {
        assertFalse(PassiveVoice.isIn(Words.of(sentence)));
    }
}
