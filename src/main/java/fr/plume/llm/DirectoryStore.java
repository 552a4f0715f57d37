package fr.plume.llm;

import fr.plume.NoTextException;
import fr.plume.UsageException;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Completions in a folder, one readable JSON file each, named {@code SOURCE-ORDER-STEP.json}: twelve digits of the
 * source's fingerprint, the order in which the source's completions were kept, the step.
 *
 * <p>One folder may hold those of many sources. Safe for use by several threads of one process.
 */
public final class DirectoryStore implements CompletionStore {

    private static final int SOURCE_DIGITS = 12;
    private static final int LONGEST_STEP = 60;

    private final Path folder;

    /** The files of each source, by the digits their names start with. */
    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    private record Entry(Key key, Path file) {}

    /** The files of one source, in the order they were kept; guarded by itself, so that sources do not wait for each other. */
    private static final class Shelf {

        private final List<Path> unread = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();

        private List<Entry> entries() {
            unread.forEach(f -> entries.add(new Entry(read(f).key(), f)));
            unread.clear();
            return entries;
        }
    }

    private DirectoryStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A store to read from.
     *
     * @throws UsageException when there is no such folder, or it holds no completion
     */
    public static DirectoryStore existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(Message.of("model.no-recording-folder", folder.toString()));
        }
        DirectoryStore store = new DirectoryStore(folder);
        store.list();
        if (store.shelves.isEmpty()) {
            throw new UsageException(Message.of("model.empty-recording", folder.toString()));
        }
        return store;
    }

    /**
     * A store to write to, and to read what it already holds; the folder is made when it is missing.
     *
     * @throws UsageException when nothing can be written there, so that it is known before the first call
     */
    public static DirectoryStore writable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".plume-", ".part"));
        } catch (IOException e) {
            throw new UsageException(Message.of("model.recording-not-writable", folder.toString()), e);
        }
        DirectoryStore store = new DirectoryStore(folder);
        store.list();
        return store;
    }

    private void list() {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(DirectoryStore::isKept)
                    .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                    .forEach(f -> shelf(digits(f)).unread.add(f));
        } catch (IOException e) {
            throw new UsageException(Message.of("model.no-recording-folder", folder.toString()), e);
        }
    }

    private static boolean isKept(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.startsWith(".") && name.indexOf('-') == SOURCE_DIGITS;
    }

    private static String digits(Path file) {
        return file.getFileName().toString().substring(0, SOURCE_DIGITS);
    }

    private static String digits(Key key) {
        return (key.source() + "0".repeat(SOURCE_DIGITS)).substring(0, SOURCE_DIGITS);
    }

    private Shelf shelf(String digits) {
        return shelves.computeIfAbsent(digits, d -> new Shelf());
    }

    @Override
    public Optional<Stored> find(Key key) {
        Shelf shelf = shelf(digits(key));
        synchronized (shelf) {
            Entry near = null;
            for (Entry entry : shelf.entries()) {
                if (entry.key().equals(key)) {
                    return Optional.of(new Stored(read(entry.file()).completion(), true));
                }
                if (entry.key().source().equals(key.source())
                        && entry.key().step().equals(key.step())) {
                    near = entry;
                }
            }
            return near == null
                    ? Optional.empty()
                    : Optional.of(new Stored(read(near.file()).completion(), false));
        }
    }

    @Override
    public void keep(Key key, Completion completion) {
        Shelf shelf = shelf(digits(key));
        synchronized (shelf) {
            List<Entry> kept = shelf.entries();
            Optional<Entry> same =
                    kept.stream().filter(e -> e.key().equals(key)).findFirst();
            Path file = same.map(Entry::file).orElseGet(() -> folder.resolve(name(key, kept.size() + 1)));
            try {
                DurableFile.write(file, new KeptFile(key, completion).bytes());
            } catch (IOException e) {
                throw new NoTextException(Message.of("model.not-recorded-disk", folder.toString()), e);
            }
            if (same.isEmpty()) {
                kept.add(new Entry(key, file));
            }
        }
    }

    private String name(Key key, int order) {
        String step = key.step().replaceAll("[^A-Za-z0-9._-]", "_");
        String shown = step.substring(0, Math.min(step.length(), LONGEST_STEP));
        for (int number = order; ; number++) {
            String name = String.format(Locale.ROOT, "%s-%02d-%s.json", digits(key), number, shown);
            if (!Files.exists(folder.resolve(name))) {
                return name;
            }
        }
    }

    private static KeptFile read(Path file) {
        try {
            return KeptFile.read(file);
        } catch (IOException e) {
            throw new UsageException(Message.of("model.broken-recording", file.toString()), e);
        }
    }
}
