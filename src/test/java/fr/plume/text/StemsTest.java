package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modèle modèles modele l’modèle",
                "cheval chevaux",
                "national nationale nationaux nationales",
                "gâteau gâteaux",
                "jeu jeux",
                "heureux heureuse heureuses",
                "vendeur vendeuse vendeurs vendeuses",
                "directeur directrice directrices",
                "actif active actifs actives",
                "public publique publics publiques",
                "ancien ancienne anciens anciennes",
                "naturel naturelle naturels naturelles",
                "premier première premières",
                "français française françaises",
                "long longue longues",
                "nouveau nouvelle nouveaux nouvelles nouvel",
                "optimiser optimisez optimisé optimisée optimisées optimise optimisent optimisera optimisait",
                "choisir choisissez choisi choisie choisissent choisit choisira",
                "créer créez créé créée",
                "donnée données",
                "option options",
                "vêtement vêtements",
                "restaurant restaurants",
                "travail travaux",
                "œil yeux",
                "blanc blanche blancs blanches",
                "stratégie stratégies",
                "marché marchés",
                "clé clés",
                "prix",
                "produit produits",
                "maison maisons",
                "intelligence l’intelligence",
                "artificielle artificiel artificielles",
                "électrique électriques",
            })
    void formsOfAWordHaveOneStem(String forms) {
        String[] words = forms.split(" ");
        for (String word : words) {
            assertEquals(Stems.stem(words[0]), Stems.stem(word), word);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "développer développement",
                "langage langue",
                "modèle module",
                "maison mais",
                "option opter",
                "marketing marché",
                "ballon balle",
                "2023 2024",
                "intelligence intelligent",
            })
    void otherWordsHaveAnother(String pair) {
        String[] words = pair.split(" ");
        assertNotEquals(Stems.stem(words[0]), Stems.stem(words[1]));
    }
}
