package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.check.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the fixes that delete or restructure write, and what they leave to a person. */
class UnsafeFixesTest {

    private static void becomes(Rule rule, String text, String fixed) {
        assertEquals(fixed, Trial.of(rule, text).fixed(), text);
    }

    private static void stays(Rule rule, String... texts) {
        for (String text : texts) {
            becomes(rule, text, text);
        }
    }

    private static void staysQuiet(Rule rule, String... texts) {
        for (String text : texts) {
            assertEquals(List.of(), Trial.of(rule, text).lines(), text);
        }
    }

    @Test
    void simpleHtmlBecomesMarkdown() {
        Rule rule = new HtmlInMarkdown();
        becomes(rule, "# Quais\n\n<p>Un.</p>\n<p>Deux.</p>\nTrois.\n", "# Quais\n\nUn.\n\nDeux.\n\nTrois.\n");
        becomes(rule, "# Quais\n\n<ol>\n<li>Un</li>\n<li>Deux</li>\n</ol>\n", "# Quais\n\n\n1. Un\n1. Deux\n\n");
        becomes(rule, "# Quais\n\n<center>![Quai](q.png)</center>\n", "# Quais\n\n![Quai](q.png)\n");
        becomes(rule, "# Quais\n\n<h2>Le nord</h2>\nIl gèle.\n", "# Quais\n\n## Le nord\n\nIl gèle.\n");
    }

    @Test
    void whatMarkdownCannotSayStays() {
        Rule rule = new HtmlInMarkdown();
        stays(
                rule,
                "# Quais\n\n<p>\n    <button class=\"b\">Voir</button>\n</p>\n",
                "# Quais\n\n<ol>\n<li>\n<a href=\"#un\">Un</a>\n</li>\n</ol>\n",
                "# Quais\n\n<div>\n<ul class=\"liste\">\n<li>Un</li>\n</ul>\n</div>\n",
                "# Quais\n\n<iframe src=\"https://video.example.org\"></iframe>\n",
                "# Quais\n\n<center><iframe src=\"https://video.example.org\"></iframe></center>\n",
                "# Quais\n\n<blockquote><p>Un.</p><p>Deux.</p></blockquote>\n",
                "# Quais\n\n<table><tr><td><p>Un.</p></td></tr></table>\n");
        staysQuiet(
                rule,
                "# Quais\n\n<nav class=\"n\">\n<ol>\n<li>Un</li>\n</ol>\n</nav>\n\nTexte.\n",
                "# Quais\n\n<!--\n<video src=\"a.mp4\"></video>\n<p>Un.</p>\n-->\n\nTexte.\n");
    }

    @Test
    void programsAreTakenOutOfWhatTheyHangOn() {
        Rule rule = new HtmlInMarkdown();
        becomes(
                rule,
                "Un <a href=\"/quai\" onclick=\"f('a')\">quai</a> ou <a href=\"/mole\" onclick=\"g()\">môle</a>.",
                "Un [quai](/quai) ou [môle](/mole).");
        becomes(rule, "Un <a href=\"javascript:f()\">quai</a>.", "Un quai.");
        becomes(
                rule,
                "# Quais\n\n<div class=\"q\" onmouseover='f(\"a\")' id=\"d\">\n\nUn.\n\n</div>\n",
                "# Quais\n\n<div class=\"q\" id=\"d\">\n\nUn.\n\n</div>\n");
        becomes(
                rule,
                "# Quais\n\n<img src=\"q.png\" onerror=x() alt=\"Quai\">\n",
                "# Quais\n\n<img src=\"q.png\" alt=\"Quai\">\n");
    }

    @Test
    void boldThatIsNoHeading() {
        staysQuiet(
                new BoldAsHeading(),
                "# Quais\n\nVoici le fichier.\n\n**quais/plan.yml**\n\n```yaml\nnord: 3\n```\n",
                "# Quais\n\n:::note\n**Le quai nord est fermé**\n\nIl gèle.\n:::\n",
                "# Quais\n\n**Vous aimez les quais ? Nous aussi !**\n\nIl gèle.\n");
        becomes(
                new BoldAsHeading(),
                "# Quais\n\n**Pourquoi le nord ?**\n\nIl gèle.\n",
                "# Quais\n\n## Pourquoi le nord ?\n\nIl gèle.\n");
    }

    @Test
    void picturesThatAreAllACellOrAnItemSays() {
        staysQuiet(new Emoji(), "# Quais\n\n| Quai | Ouvert |\n| --- | --- |\n| Nord | ✅ |\n");
        stays(new Emoji(), "# Quais\n\n1. Nord\n2. 🎉\n", "# Quais\n\nLe quai a des ✨, et la 🚀 part.\n");
        becomes(new Emoji(), "# Quais\n\nLe nord 🎉 ouvre.\n", "# Quais\n\nLe nord ouvre.\n");
    }

    @Test
    void capitalsThatSpellOutAnAcronym() {
        staysQuiet(
                new TitleCaseHeading(),
                "# Quais\n\n## Présentation de QUAIS, la Quatrième Union des Ateliers Industriels\n\nLa plateforme, les ateliers industriels"
                        + " et une union : tout ouvre.\n");
    }
}
