package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.message.Message;
import fr.plume.source.ReadOptions;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how sources are read. */
final class ReadingOptions {

    @Option(names = "--encoding", paramLabel = "NAME")
    private String encoding;

    @Option(names = "--allow-private")
    private boolean allowPrivate;

    /**
     * How sources are read at this terminal.
     *
     * @throws UsageException when there is no such encoding
     */
    ReadOptions at(Terminal terminal) {
        ReadOptions.Network network = allowPrivate ? ReadOptions.Network.ANY : ReadOptions.Network.PUBLIC_ONLY;
        return new ReadOptions(charset(), network, terminal.in(), terminal.folder());
    }

    private Optional<Charset> charset() {
        try {
            return Optional.ofNullable(encoding).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException(Message.of("cli.unknown-encoding", encoding), e);
        }
    }
}
