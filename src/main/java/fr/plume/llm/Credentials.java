package fr.plume.llm;

import fr.plume.NoTextException;
import fr.plume.UsageException;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys, addresses and the preferred model: from the environment, from the files that it names, from what {@code plume
 * setup} stored. Never from an option, never from a settings file that others read.
 */
public final class Credentials {

    /** The variable that names the model to use. */
    public static final String MODEL = "PLUME_MODEL";

    private static final String STORED = "keys.env";

    private final Map<String, String> environment;
    private final Path file;

    private record Found(String value, String origin) {}

    /** @param folder plume's configuration folder, see {@link ConfigFolder}; it need not exist */
    public Credentials(Map<String, String> environment, Path folder) {
        this.environment = Map.copyOf(environment);
        this.file = folder.resolve(STORED);
    }

    /** The file that {@link #store} writes. */
    public Path file() {
        return file;
    }

    /** The environment these were read from. */
    Map<String, String> environment() {
        return environment;
    }

    /**
     * A provider's key.
     *
     * @throws UsageException when a named key file can't be read, or what is there can't be a key
     */
    public Optional<ApiKey> key(Provider provider) {
        for (String variable : provider.info().keyVariables()) {
            Optional<Found> found =
                    inEnvironment(variable).or(() -> inNamedFile(variable)).or(() -> stored(variable));
            if (found.isPresent()) {
                Found key = found.get();
                if (!ApiKey.isPossible(key.value())) {
                    throw new UsageException(Message.of("model.impossible-key", key.origin()));
                }
                return Optional.of(new ApiKey(key.value(), key.origin()));
            }
        }
        return Optional.empty();
    }

    /** Every key there is, for redaction; those that can't be read can't be shown either. */
    public List<ApiKey> allKeys() {
        List<ApiKey> keys = new ArrayList<>();
        for (Provider provider : Providers.all()) {
            for (String variable : provider.info().keyVariables()) {
                inEnvironment(variable).ifPresent(f -> keys.add(new ApiKey(f.value(), f.origin())));
                stored(variable).ifPresent(f -> keys.add(new ApiKey(f.value(), f.origin())));
            }
            try {
                key(provider).ifPresent(keys::add);
            } catch (UsageException e) {
                // Said when the provider is used.
            }
        }
        return keys;
    }

    /** The address that the environment or the stored settings give a provider. */
    public Optional<Address> address(Provider provider) {
        String variable = provider.info().addressVariable();
        if (variable.isEmpty()) {
            return Optional.empty();
        }
        return setting(variable)
                .map(found -> variable.equals("OLLAMA_HOST")
                        ? Address.ofOllama(found.value(), found.origin())
                        : Address.parse(found.value(), found.origin()));
    }

    /** The model that the environment or {@code plume setup} chose, with where that was found. */
    public Optional<Map.Entry<String, String>> preferredModel() {
        return setting(MODEL).map(found -> Map.entry(found.value(), found.origin()));
    }

    private Optional<Found> setting(String variable) {
        return inEnvironment(variable).or(() -> stored(variable));
    }

    private Optional<Found> inEnvironment(String variable) {
        String value = environment.getOrDefault(variable, "").strip();
        return value.isEmpty() ? Optional.empty() : Optional.of(new Found(value, variable));
    }

    private Optional<Found> inNamedFile(String variable) {
        String name = variable + "_FILE";
        String path = environment.getOrDefault(name, "").strip();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Found(Files.readString(Path.of(path)).strip(), name));
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException(Message.of("model.unreadable-key-file", name, path), e);
        }
    }

    private Optional<Found> stored(String variable) {
        String value = read().getOrDefault(variable, "");
        return value.isEmpty() ? Optional.empty() : Optional.of(new Found(value, file.toString()));
    }

    private Map<String, String> read() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!Files.isRegularFile(file)) {
            return values;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    values.put(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip());
                }
            }
            return values;
        } catch (IOException e) {
            throw new UsageException(Message.of("model.unreadable-file", file.toString()), e);
        }
    }

    /**
     * Adds values to the stored ones; the file can be read by its owner only. An empty value is taken out.
     *
     * @throws NoTextException when nothing can be written there
     */
    public void store(Map<String, String> values) {
        Map<String, String> all = read();
        all.putAll(values);
        StringBuilder text =
                new StringBuilder("# Written by plume setup. Keys are secrets: keep this file to yourself.\n");
        all.forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append(name).append('=').append(value).append('\n');
            }
        });
        try {
            Files.createDirectories(file.getParent());
            DurableFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8), ownerOnly());
        } catch (IOException e) {
            throw new NoTextException(Message.of("model.not-stored", file.toString()), e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
