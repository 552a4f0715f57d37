package fr.plume.cli;

import fr.plume.llm.ConfigFolder;
import fr.plume.llm.Credentials;
import fr.plume.llm.LanguageModels;
import fr.plume.llm.Prices;
import fr.plume.llm.Sleeper;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The model side of a command, as its terminal's environment sets it up. */
final class ModelAccess {

    private final Terminal terminal;
    private final Path folder;

    ModelAccess(Terminal terminal) {
        String home = terminal.variable("HOME");
        this.terminal = terminal;
        this.folder = ConfigFolder.of(
                terminal.variables(),
                Path.of(home.isEmpty() ? System.getProperty("user.home") : home),
                System.getProperty("os.name"));
    }

    Credentials credentials() {
        return new Credentials(terminal.variables(), folder);
    }

    LanguageModels models() {
        return models(terminal.variables());
    }

    /** The models as another environment would set them up. */
    LanguageModels models(Map<String, String> environment) {
        return new LanguageModels(
                new Credentials(environment, folder), terminal.clock(), Sleeper.REAL, ThreadLocalRandom.current());
    }

    /** The packaged prices, after those of the person's own {@code prices.csv}. */
    Prices prices() {
        return Prices.withOwn(folder.resolve("prices.csv"));
    }
}
