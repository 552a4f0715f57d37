package fr.plume.llm;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where a person's settings are kept. */
public final class ConfigFolder {

    private ConfigFolder() {}

    /**
     * {@code $XDG_CONFIG_HOME/plume}, else {@code %APPDATA%\plume} on Windows, else {@code ~/.config/plume}; it need not
     * exist.
     *
     * @param home the person's home folder
     * @param system the name of the operating system, as in the property {@code os.name}
     */
    public static Path of(Map<String, String> environment, Path home, String system) {
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        if (!xdg.isBlank() && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "plume");
        }
        String roaming = environment.getOrDefault("APPDATA", "");
        if (system.toLowerCase(Locale.ROOT).startsWith("windows") && !roaming.isBlank()) {
            return Path.of(roaming, "plume");
        }
        return home.resolve(".config").resolve("plume");
    }
}
