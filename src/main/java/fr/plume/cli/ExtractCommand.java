package fr.plume.cli;

import fr.plume.NoTextException;
import fr.plume.PlumeException;
import fr.plume.UsageException;
import fr.plume.message.Message;
import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import fr.plume.source.SourceText;
import fr.plume.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plume extract}: the article inside a source, without what surrounds it; no model. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "plume.extract.PATH")
    private List<String> paths;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private String output;

    @Option(names = "--format", paramLabel = "text|markdown")
    private String format = "text";

    @Mixin
    private ReadingOptions reading;

    private final List<Message> notes = new ArrayList<>();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReadOptions options = reading.at(console.terminal());
        if (!format.equals("text") && !format.equals("markdown")) {
            throw new UsageException(Message.of("cli.unknown-format", format, "text, markdown"));
        }
        Map<String, String> names =
                ExtractedNames.of(paths, console.terminal().folder(), format.equals("text") ? "txt" : "md");
        boolean several = names.size() > 1;
        int code = 0;
        for (Map.Entry<String, String> entry : names.entrySet()) {
            try {
                one(Sources.read(entry.getKey(), options), entry.getValue(), several && code == 0);
            } catch (UsageException e) {
                throw e;
            } catch (PlumeException e) {
                console.fault(e.said());
                console.trace(e);
                code = e.exitCode();
            }
        }
        if (code == 0) {
            notes.forEach(console::say);
        }
        return code;
    }

    private void one(Source source, String name, boolean several) {
        notes.addAll(source.notes());
        String shown = source.origin().name();
        source.leftOut().forEach(l -> console.detail(l.message(shown, console.locale())));
        String text = format.equals("text") ? SourceText.plain(source) : SourceText.markdown(source);
        if (output == null) {
            console.out().print(text);
            console.out().print(several ? "\n" : "");
        } else {
            write(text, name, shown);
        }
    }

    private void write(String text, String name, String source) {
        Path folder = console.terminal().file(output);
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Path origin = source.equals("-") || Sources.isAddress(source)
                    ? null
                    : console.terminal().file(source);
            if (origin != null && Files.exists(file) && Files.isSameFile(file, origin)) {
                throw new UsageException(Message.of("cli.extract-overwrites", source));
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new NoTextException(Message.of("cli.extract-unwritable", file.toString(), reason), e);
        }
    }
}
