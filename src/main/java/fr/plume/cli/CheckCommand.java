package fr.plume.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.plume.UsageException;
import fr.plume.article.Article;
import fr.plume.article.MarkdownParser;
import fr.plume.check.CheckReport;
import fr.plume.check.CheckResult;
import fr.plume.check.CheckedFile;
import fr.plume.check.Checker;
import fr.plume.check.Inspection;
import fr.plume.check.RuleSelection;
import fr.plume.check.Severity;
import fr.plume.check.UnreadableFile;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.message.Message;
import fr.plume.output.CheckJson;
import fr.plume.output.CheckText;
import fr.plume.output.Json;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plume check}: articles against the rules; no model, no network. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "plume.check.PATH")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "text|json|sarif")
    private String format = "text";

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<CheckResult> results = new ArrayList<>();
        for (String path : paths) {
            results.add(check(path));
        }
        switch (format) {
            case "text" -> text(results);
            case "json" -> json(results);
            default -> throw new UsageException(Message.of("cli.unknown-format", format, "text, json"));
        }
        return code(results);
    }

    private CheckResult check(String path) {
        try {
            Article article =
                    MarkdownParser.parse(Files.readString(console.terminal().file(path)));
            CheckReport report = Checker.check(
                    Inspection.of(article), RuleSelection.of(RuleCatalog.all(), RuleSelection.Wishes.NONE));
            return CheckedFile.of(path, article, report, RuleCatalog::family);
        } catch (IOException e) {
            return new UnreadableFile(path, Message.of("report.unreadable", path));
        }
    }

    private void text(List<CheckResult> results) throws IOException {
        CheckText text = new CheckText(new CheckText.Style(console.locale(), console.colour(), console.verbose()));
        for (CheckResult result : results) {
            text.write(result, console.out());
        }
    }

    private void json(List<CheckResult> results) throws IOException {
        Writer writer = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
        try (JsonGenerator json = Json.generator(writer)) {
            CheckJson articles = new CheckJson(json, console.locale(), Severity.ERROR);
            json.writeStartObject();
            json.writeStringField("plume", Version.NUMBER);
            json.writeArrayFieldStart("articles");
            for (CheckResult result : results) {
                articles.write(result);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        writer.write('\n');
        writer.flush();
    }

    private int code(List<CheckResult> results) {
        int code = 0;
        for (CheckResult result : results) {
            if (result instanceof UnreadableFile unreadable) {
                console.fault(unreadable.error());
                code = 3;
            } else if (result instanceof CheckedFile checked && !checked.passes(Severity.ERROR)) {
                code = Math.max(code, 1);
            }
        }
        return code;
    }
}
