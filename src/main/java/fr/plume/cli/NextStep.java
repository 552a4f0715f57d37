package fr.plume.cli;

import fr.plume.message.Message;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The command that a new user would want to type next. */
final class NextStep {

    /** What a source is likely to be written in. */
    private static final Pattern SOURCE = Pattern.compile("(?i).*\\.(txt|md|markdown|docx|odt|html?)");

    /** Files of a project, and not of a writer. */
    private static final Pattern NO_SOURCE =
            Pattern.compile("(?i)(\\..*|(readme|changelog|license|licence|contributing|notice|todo)\\b.*)");

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}_./][\\p{L}\\p{N}_./+-]*");

    private final Terminal terminal;
    private final Optional<Path> samples;

    NextStep(Terminal terminal) {
        this(terminal, samples());
    }

    /** @param samples the folder of the samples that come with plume, where there is one */
    NextStep(Terminal terminal, Optional<Path> samples) {
        this.terminal = terminal;
        this.samples = samples;
    }

    /** The next command once a model is configured: a rewrite of what lies here, else of a sample. */
    Message rewrite() {
        return Message.of(
                "cli.next", "plume rewrite " + source().or(this::sample).orElse("notes.txt"));
    }

    /** The next command while no model is configured, and one that needs none. */
    Message setup() {
        Optional<String> folder = samples.map(s -> shown(s.resolve("replies"))).filter(f -> sample().isPresent());
        return folder.isEmpty()
                ? Message.of("cli.next", "plume setup")
                : Message.of(
                        "cli.next-without-key",
                        "plume setup",
                        "plume rewrite " + sample().orElseThrow() + " -m " + quoted("replay:" + folder.get()));
    }

    /** The newest file of the current folder that looks like a source. */
    private Optional<String> source() {
        Path folder = terminal.folder().toAbsolutePath();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(NextStep::isSource)
                    .max(Comparator.comparing(NextStep::changed)
                            .thenComparing(f -> f.getFileName().toString(), Comparator.reverseOrder()))
                    .map(f -> f.getFileName().toString())
                    .map(n -> quoted(n.startsWith("-") ? "./" + n : n));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return SOURCE.matcher(name).matches()
                && !NO_SOURCE.matcher(name).matches()
                && Files.isRegularFile(file)
                && Files.isReadable(file);
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private Optional<String> sample() {
        return samples.map(s -> s.resolve("notes-cantine.txt"))
                .filter(Files::isRegularFile)
                .map(f -> quoted(shown(f)));
    }

    /** A path as short as it can be typed from the current folder. */
    private String shown(Path path) {
        Path here = terminal.folder().toAbsolutePath().normalize();
        Path there = path.toAbsolutePath().normalize();
        return (there.startsWith(here) ? here.relativize(there) : there).toString();
    }

    /** A name as a shell takes it for one word. */
    private static String quoted(String name) {
        boolean plain = PLAIN_NAME.matcher(name.replace(":", "")).matches();
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        if (plain) {
            return name;
        }
        return windows ? '"' + name + '"' : "'" + name.replace("'", "'\\''") + "'";
    }

    /** The samples beside the build that this class is from. */
    private static Optional<Path> samples() {
        CodeSource origin = NextStep.class.getProtectionDomain().getCodeSource();
        if (origin == null || origin.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Path.of(origin.getLocation().toURI()).getParent())
                    .map(Path::getParent)
                    .map(home -> home.resolve("samples"))
                    .filter(Files::isDirectory);
        } catch (URISyntaxException | FileSystemNotFoundException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
