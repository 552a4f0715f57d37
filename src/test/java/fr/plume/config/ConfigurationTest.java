package fr.plume.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.UsageException;
import fr.plume.article.Brief;
import fr.plume.check.Severity;
import fr.plume.check.rules.LongParagraph;
import fr.plume.check.rules.RuleCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir
    private Path folder;

    @Test
    void theNearestFileWinsOverThePersonsOwn() throws IOException {
        write("home/plume/plume.yml", "tone: grave\nmodel: openai:a\nmin_words: 500\n");
        write("site/plume.yml", "tone: vif\n");
        write("site/blog/plume.yml", "audience: débutants\n");
        Configuration configuration =
                configuration(Map.of("XDG_CONFIG_HOME", folder.resolve("home").toString()));
        Settings beside = configuration.at(folder.resolve("site/a.md"));
        assertEquals("vif", beside.files().brief().voice().tone().orElseThrow());
        assertEquals(OptionalInt.of(500), beside.files().brief().length().minWords());
        assertEquals("openai:a", beside.value(SettingKey.MODEL).orElseThrow());
        Settings below = configuration.at(folder.resolve("site/blog/2026/b.md"));
        assertEquals("débutants", below.files().brief().voice().audience().orElseThrow());
        assertEquals("grave", below.files().brief().voice().tone().orElseThrow());
    }

    @Test
    void theEnvironmentWinsOverFiles() throws IOException {
        write("plume.yml", "model: openai:a\nmin_words: 500\n");
        Settings settings = configuration(Map.of("PLUME_MODEL", "mistral:b", "PLUME_MIN_WORDS", "800"))
                .at(folder.resolve("a.md"));
        assertEquals("mistral:b", settings.value(SettingKey.MODEL).orElseThrow());
        Brief brief = settings.environment().over(settings.files()).brief();
        assertEquals(OptionalInt.of(800), brief.length().minWords());
        assertEquals(
                "PLUME_MODEL",
                settings.origins().stream()
                        .filter(s -> s.key().equals("model"))
                        .findFirst()
                        .orElseThrow()
                        .place());
    }

    @Test
    void rulesAreWeighedAndSetByFolder() throws IOException {
        write("plume.yml", """
                accepted_words: [Levain]
                rules:
                  long-paragraph: {max: 120, severity: error}
                  too-short: off
                folders:
                  blog:
                    rules: {long-paragraph: {max: 90}}
                  "blog/fr-ca/":
                    lang: fr-CA
                    rules: {too-short: warning}
                """);
        Configuration configuration = configuration(Map.of());
        Settings root = configuration.at(folder.resolve("a.md"));
        assertEquals(120, root.rules().value("long-paragraph", LongParagraph.MAX));
        assertEquals(Optional.of(Severity.ERROR), root.severities().get("long-paragraph"));
        assertEquals(Optional.empty(), root.severities().get("too-short"));
        assertTrue(root.rules().acceptedWords().contains("levain"));
        Settings deep = configuration.at(folder.resolve("blog/fr-ca/x/b.md"));
        assertEquals(90, deep.rules().value("long-paragraph", LongParagraph.MAX));
        assertEquals(Optional.of(Severity.WARNING), deep.severities().get("too-short"));
        assertEquals(Brief.Variant.FR_CA, deep.files().brief().variant());
        Settings sibling = configuration.at(folder.resolve("blog/fr-cab/b.md"));
        assertFalse(sibling.severities().get("too-short").isPresent());
    }

    @Test
    void aFaultNamesFileLineAndTheNearestKey() throws IOException {
        assertFault("tone: vif\nmin_word: 3\n", "plume.yml:2: unknown key min_word; did you mean min_words?");
        assertFault(
                "rules:\n  long-paragraf: off\n",
                "plume.yml:2: unknown key long-paragraf; did you mean long-paragraph?");
        assertFault("rules:\n  long-paragraph:\n    maxi: 3\n", "plume.yml:3: unknown key maxi; did you mean max?");
        assertFault("rules:\n  long-paragraph: {max: many}\n", "plume.yml:2: \"many\" is no number for max.");
        assertFault("rules:\n  long-paragraph: grave\n", "plume.yml:2: \"grave\" is no severity for long-paragraph");
        assertFault("folders:\n  blog:\n    folders: {}\n", "plume.yml:3: unknown key folders");
        assertFault("- a\n", "plume.yml:1: keys with values");
        assertFault("rules: 3\n", "plume.yml:1: keys with values");
        assertFault("rules:\n  too-short: [3]\n", "plume.yml:2: keys with values");
        assertFault("folders:\n- blog\n", "plume.yml:2: keys with values");
        assertFault("rules:\n  emoji: off\n  emoji: error\n", "plume.yml:3: emoji stands here for the second time");
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        write("plume.yml", "# nothing yet\n");
        assertEquals(
                Map.of(), configuration(Map.of()).at(folder.resolve("a.md")).single());
    }

    private void assertFault(String yaml, String said) throws IOException {
        write("plume.yml", yaml);
        Configuration configuration = configuration(Map.of());
        UsageException fault = assertThrows(UsageException.class, () -> configuration.at(folder.resolve("a.md")), yaml);
        String message = fault.getMessage().replace(folder.toAbsolutePath().normalize() + "/", "");
        assertTrue(message.startsWith(said), message);
    }

    private Configuration configuration(Map<String, String> variables) {
        return new Configuration(variables, RuleCatalog.infos());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
