package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De plus, il pleut.",
                "De\u00a0plus, il pleut.",
                "Or, il pleut.",
                "Or il pleut.",
                "Bref : il pleut.",
                "Dès\u202flors, il reste.",
                "Il pleut, en revanche il fait doux.",
                "Il reste car il pleut.",
                "Il reste parce qu’il pleut.",
                "Lorsqu’il pleut, il reste.",
                "Puisqu'il pleut, il reste.",
                "Grâce aux nuages, il fait doux.",
                "Il sort, puis il rentre.",
                "« Ainsi, dit-elle, il pleut. »",
                "Il pleut, c’est-à-dire que l’eau tombe.",
                "Et puis il pleut.",
                "Il pleut alors qu’il fait beau.",
                "À cause d’une averse, il reste.",
                "Tout d’abord, il pleut.",
            })
    void tied(String sentence) {
        assertTrue(Connectors.isIn(Words.of(sentence)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il pleut.",
                "Il prend un car pour Lyon.",
                "Elle porte une bague en or.",
                "Elle vend de l’or.",
                "Il en faut de plus grands.",
                "Il mange de plus en plus.",
                "Elle est aussi belle.",
                "Il ne sort plus.",
                "La preuve tient en deux lignes.",
            })
    void untied(String sentence) {
        assertFalse(Connectors.isIn(Words.of(sentence)));
    }
}
