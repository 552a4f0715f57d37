package fr.plume.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * The process around a command: everything it may read or write that is not a file, so that a test can stand in for it.
 *
 * @param in standard input
 * @param out standard output, where results go; UTF-8 whatever the locale
 * @param err standard error, where everything else goes; UTF-8 as well
 * @param variables the environment
 * @param clock the time
 * @param folder the working folder, which relative paths start from
 * @param interactive whether a person watches the two streams
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> variables,
        Clock clock,
        Path folder,
        boolean interactive) {

    /** The terminal of this process. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                new SteadyClock(),
                Path.of(""),
                System.console() != null);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return utf8(new BufferedOutputStream(new Pipe(new FileOutputStream(descriptor)), 1 << 13));
    }

    /** A reader that has seen enough and went away ({@code | head}) is no fault; a full disk is one. */
    private static final class Pipe extends FilterOutputStream {

        Pipe(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
                if (!said.contains("pipe")) {
                    throw e;
                }
            }
        }
    }

    /** A stream that writes UTF-8 and line feeds. */
    public static PrintStream utf8(OutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    /** The value of an environment variable, empty when it is not set. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** The file that a path on the command line names. */
    public Path file(String path) {
        return folder.resolve(path);
    }
}
