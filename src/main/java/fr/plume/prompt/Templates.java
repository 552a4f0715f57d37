package fr.plume.prompt;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import fr.plume.UsageException;
import fr.plume.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The prompt templates: those of the user's folders first, then those that came with plume. Safe for use by several
 * threads.
 *
 * <p>A template is Mustache: {@code {{name}}} for a value, {@code {{#name}}…{{/name}}} for a list or a part that may be
 * absent, {@code {{! … }}} for a note to whoever edits it. Nothing is escaped, and every variable must be known: one that
 * nobody fills would reach the model as a hole.
 */
public final class Templates {

    private static final List<String> NAMES = List.of(
            "system",
            "brief",
            "article",
            "plan",
            "section",
            "opening",
            "metadata",
            "continue",
            "expand-section",
            "extend-section",
            "add-headings",
            "repair-passage",
            "repair-heading",
            "finish-ending",
            "repair-article");

    private static final String PACKAGED = "/fr/plume/prompts/";

    private final List<Path> folders;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler = Mustache.compiler()
            .escapeHTML(false)
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withLoader(this::reader);

    private Templates(List<Path> folders) {
        this.folders = folders;
    }

    /**
     * Templates looked up in these folders, first found wins, then among the packaged ones.
     *
     * @param folders folders of {@code NAME.md} files; one that does not exist is skipped
     */
    public static Templates in(List<Path> folders) {
        return new Templates(List.copyOf(folders));
    }

    /**
     * The template {@code name} with its variables filled.
     *
     * @param name file name without {@code .md}
     * @param variables values by name: strings, numbers, booleans, lists or maps
     * @throws UsageException when there is no such template, when it is not Mustache, or when it uses a variable that the
     *     step does not have; the message names the file and the variable
     */
    public String render(String name, Map<String, ?> variables) {
        try {
            return compiled.computeIfAbsent(name, this::compile)
                    .execute(variables)
                    .strip();
        } catch (MustacheException.Context e) {
            throw new UsageException(
                    Message.of("prompt.unknown-variable", place(name), e.key, String.valueOf(e.lineNo)), e);
        } catch (MustacheException e) {
            throw new UsageException(
                    Message.of("prompt.not-a-template", place(name), String.valueOf(e.getMessage())), e);
        }
    }

    /** The text of a template as it stands, for its fingerprint. */
    public String text(String name) {
        try {
            for (Path folder : folders) {
                Path file = folder.resolve(name + ".md");
                if (Files.isRegularFile(file)) {
                    return Files.readString(file);
                }
            }
            try (InputStream packaged = Templates.class.getResourceAsStream(PACKAGED + name + ".md")) {
                if (packaged == null) {
                    throw new UsageException(Message.of("prompt.missing", name + ".md"));
                }
                return new String(packaged.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UsageException(Message.of("prompt.unreadable", place(name)), e);
        }
    }

    /** All templates as they stand, one after the other: when this changes, other prompts are sent. */
    public String all() {
        return NAMES.stream().map(n -> n + "\n" + text(n)).collect(java.util.stream.Collectors.joining("\n"));
    }

    private Template compile(String name) {
        return compiler.compile(text(name));
    }

    private java.io.Reader reader(String name) {
        return new java.io.StringReader(text(name));
    }

    /** The file a template was found in, as the user can open it. */
    private String place(String name) {
        return folders.stream()
                .map(f -> f.resolve(name + ".md"))
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .findFirst()
                .orElse("prompts/" + name + ".md");
    }
}
