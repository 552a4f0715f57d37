package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    private static List<String> foreign(String text) {
        return Scripts.foreign(text).stream()
                .map(r -> text.substring(r.start(), r.end()))
                .toList();
    }

    @Test
    void findsForeignLettersAndTheirScript() {
        assertEquals(List.of("重要", "Мы любим хлеб"), foreign("C’est 重要 et «\u00a0Мы любим хлеб\u00a0»."));
        assertEquals(
                UnicodeScript.ARABIC, Scripts.foreign("Voici مرحبا ici").get(0).script());
    }

    @Test
    void latinAccentsSignsAndEmojiAreNotForeign() {
        assertEquals(List.of(), foreign("Œuvre, Ångström, Łódź, Việt, ª, µm, 5 Ω, π, Δt, ʼ, 🎉, № 5, 1ᵉʳ, x² ♥"));
    }

    @Test
    void countsTheShareOfForeignLetters() {
        assertEquals(0.5, Scripts.foreignShare("ab яж"));
        assertEquals(0, Scripts.foreignShare("12 !"));
    }
}
