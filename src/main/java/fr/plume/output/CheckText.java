package fr.plume.output;

import fr.plume.check.CheckResult;
import fr.plume.check.CheckedFile;
import fr.plume.check.Finding;
import fr.plume.check.Severity;
import fr.plume.message.Message;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Shows results to a person: a line a finding, then a line an article. */
public final class CheckText implements CheckFormat {

    private static final String RESET = "\u001b[0m";
    private static final String BOLD = "\u001b[1m";

    private final Style style;

    /**
     * How results are shown.
     *
     * @param locale the language of messages
     * @param colour whether severities are coloured
     * @param excerpts whether the text at fault follows each finding
     */
    public record Style(Locale locale, boolean colour, boolean excerpts) {}

    public CheckText(Style style) {
        this.style = style;
    }

    /** Nothing for a file that could not be read: that is said on standard error. */
    @Override
    public void write(List<CheckResult> results, Writer out) throws IOException {
        for (CheckResult result : results) {
            if (result instanceof CheckedFile checked) {
                for (Finding finding : checked.findings()) {
                    finding(checked.path(), finding, out);
                }
                summary(checked, out);
            }
        }
        out.flush();
    }

    private void finding(String path, Finding finding, Writer out) throws IOException {
        out.append(Escapes.visible(path))
                .append(':')
                .append(String.valueOf(finding.start().line()))
                .append(':')
                .append(String.valueOf(finding.start().column()))
                .append(": ")
                .append(coloured(finding.severity()))
                .append(' ')
                .append(finding.rule())
                .append(' ')
                .append(Escapes.visible(finding.message().in(style.locale())))
                .append('\n');
        if (style.excerpts() && !finding.excerpt().isEmpty()) {
            out.append("    ").append(Escapes.visible(finding.excerpt())).append('\n');
        }
    }

    private void summary(CheckedFile checked, Writer out) throws IOException {
        Message summary = Message.of(
                "report.summary",
                checked.count(Severity.ERROR),
                checked.count(Severity.WARNING),
                checked.count(Severity.SUGGESTION),
                checked.words(),
                checked.scores().seo(),
                checked.scores().readability());
        String path = Escapes.visible(checked.path());
        out.append(style.colour() ? BOLD + path + RESET : path)
                .append(": ")
                .append(summary.in(style.locale()))
                .append('\n');
    }

    private String coloured(Severity severity) {
        if (!style.colour()) {
            return severity.id();
        }
        String colour = switch (severity) {
            case ERROR -> "\u001b[31m";
            case WARNING -> "\u001b[33m";
            case SUGGESTION -> "\u001b[36m";
        };
        return colour + severity.id() + RESET;
    }
}
