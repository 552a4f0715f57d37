package fr.plume.config;

import fr.plume.UsageException;
import fr.plume.article.BriefKey;
import fr.plume.article.BriefReader;
import fr.plume.article.BriefValues;
import fr.plume.check.RuleInfo;
import fr.plume.check.RuleOptions;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what environment and {@code plume.yml} files set: the file beside a source or in the nearest folder above it, then
 * the person's own in the configuration folder. Each file is read once; safe for use by several threads.
 */
public final class Configuration {

    /** The name of the file. */
    public static final String FILE = "plume.yml";

    private final Map<String, String> variables;
    private final List<RuleInfo> catalogue;
    private final ConfigFile personal;
    private final BriefValues environment;
    private final Map<SettingKey, Setting> environmentSettings = new HashMap<>();
    private final List<Setting> environmentOrigins = new ArrayList<>();
    private final Map<Path, Optional<Path>> files = new ConcurrentHashMap<>();
    private final Map<Path, ConfigFile> read = new ConcurrentHashMap<>();

    /**
     * @param variables the environment
     * @param catalogue every rule that a file may name
     * @throws UsageException when the environment or the person's own file says what plume does not know
     */
    public Configuration(Map<String, String> variables, List<RuleInfo> catalogue) {
        this.variables = Map.copyOf(variables);
        this.catalogue = List.copyOf(catalogue);
        this.environment = readEnvironment();
        this.personal = folder(variables)
                .map(f -> f.resolve(FILE))
                .filter(Files::exists)
                .map(this::parse)
                .orElse(ConfigFile.EMPTY);
    }

    /** The person's configuration folder, {@code plume} below {@code XDG_CONFIG_HOME} or {@code ~/.config}. */
    public static Optional<Path> folder(Map<String, String> variables) {
        String base = variables.getOrDefault("XDG_CONFIG_HOME", "");
        if (!base.isEmpty()) {
            return Optional.of(Path.of(base, "plume"));
        }
        String home = variables.getOrDefault("HOME", variables.getOrDefault("USERPROFILE", ""));
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".config", "plume"));
    }

    private BriefValues readEnvironment() {
        BriefValues values = BriefValues.NONE;
        for (BriefKey key : BriefKey.values()) {
            String variable = SettingKey.variable(key.id());
            String value = variables.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                values = BriefReader.ofText(key, value, variable).over(values);
                environmentOrigins.add(new Setting(key.id(), value, variable));
            }
        }
        for (SettingKey key : SettingKey.values()) {
            String value = variables.getOrDefault(key.variable(), "");
            if (!value.isEmpty()) {
                Setting setting = new Setting(key.id(), value, key.variable());
                environmentSettings.put(key, setting);
                environmentOrigins.add(setting);
            }
        }
        return values;
    }

    /**
     * What is set for the file {@code source}, which need not exist.
     *
     * @throws UsageException when a file says what plume does not know
     */
    public Settings at(Path source) {
        Path absolute = source.toAbsolutePath().normalize();
        Path folder = absolute.getParent() == null ? absolute : absolute.getParent();
        Optional<Path> found = files.computeIfAbsent(folder, Configuration::nearest);
        ConfigFile merged = personal;
        if (found.isPresent()) {
            Path file = found.get();
            String relative = file.getParent().relativize(absolute).toString().replace('\\', '/');
            merged = read.computeIfAbsent(file, this::parse).at(relative).over(personal);
        }
        Map<SettingKey, Setting> single = new HashMap<>(merged.settings());
        single.putAll(environmentSettings);
        List<Setting> origins = new ArrayList<>(environmentOrigins);
        merged.origins().stream()
                .filter(s -> environmentOrigins.stream().noneMatch(e -> e.key().equals(s.key())))
                .forEach(origins::add);
        return new Settings(
                environment,
                merged.brief(),
                new RuleOptions(merged.options(), merged.acceptedWords()),
                merged.severities(),
                single,
                origins);
    }

    private static Optional<Path> nearest(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private ConfigFile parse(Path file) {
        try {
            return ConfigReader.read(Files.readString(file), file.toString(), catalogue);
        } catch (MalformedInputException e) {
            throw new UsageException(Message.of("config.not-utf8", file.toString()), e);
        } catch (IOException e) {
            throw new UsageException(Message.of("config.unreadable", file.toString()), e);
        }
    }
}
