package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.article.BriefKey;
import fr.plume.article.BriefReader;
import fr.plume.article.BriefValues;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what an article must be; the same for every command that takes a brief. */
final class BriefOptions {

    @Option(
            names = {"-k", "--keyphrase"},
            paramLabel = "TEXT")
    private String keyphrase;

    @Option(names = "--min-words", paramLabel = "N")
    private String minWords;

    @Option(names = "--max-words", paramLabel = "N")
    private String maxWords;

    @Option(names = "--min-headings", paramLabel = "N")
    private String minHeadings;

    @Option(names = "--title", paramLabel = "TEXT")
    private String title;

    @Option(names = "--audience", paramLabel = "TEXT")
    private String audience;

    @Option(names = "--tone", paramLabel = "TEXT")
    private String tone;

    @Option(names = "--instructions", paramLabel = "TEXT")
    private String instructions;

    @Option(names = "--brief", paramLabel = "FILE.yml")
    private String file;

    /**
     * What was typed: the options first, then the file they name.
     *
     * @throws UsageException when a value or the file is not usable
     */
    BriefValues values(Terminal terminal) {
        BriefValues values = option(BriefKey.KEYPHRASE, "-k", keyphrase)
                .over(option(BriefKey.MIN_WORDS, "--min-words", minWords))
                .over(option(BriefKey.MAX_WORDS, "--max-words", maxWords))
                .over(option(BriefKey.MIN_HEADINGS, "--min-headings", minHeadings))
                .over(option(BriefKey.TITLE, "--title", title))
                .over(option(BriefKey.AUDIENCE, "--audience", audience))
                .over(option(BriefKey.TONE, "--tone", tone))
                .over(option(BriefKey.INSTRUCTIONS, "--instructions", instructions))
                .over(file(terminal));
        return values;
    }

    private static BriefValues option(BriefKey key, String place, String value) {
        return Optional.ofNullable(value)
                .filter(v -> !v.isBlank())
                .map(v -> BriefReader.ofText(key, v, place))
                .orElse(BriefValues.NONE);
    }

    private BriefValues file(Terminal terminal) {
        if (file == null) {
            return BriefValues.NONE;
        }
        try {
            return BriefReader.ofYaml(Files.readString(terminal.file(file)), file);
        } catch (MalformedInputException e) {
            throw new UsageException(Message.of("cli.brief-encoding", file), e);
        } catch (IOException e) {
            throw new UsageException(Message.of("cli.brief-unreadable", file), e);
        }
    }
}
