package fr.plume.cli;

import fr.plume.message.Message;
import fr.plume.output.Escapes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Asks the person, or reads the lines of standard input when no person is there. */
final class Questions {

    private final Console console;
    private final java.io.Console keyboard;
    private final BufferedReader lines;

    Questions(Console console) {
        this.console = console;
        this.keyboard = console.terminal().interactive() ? System.console() : null;
        this.lines = new BufferedReader(new InputStreamReader(console.terminal().in(), StandardCharsets.UTF_8));
    }

    /** The answer without the spaces around it; empty when there is none. */
    String ask(Message question) {
        prompt(question);
        return stripped(keyboard == null ? nextLine() : keyboard.readLine());
    }

    /** The same for a secret: what is typed is not shown. */
    String askHidden(Message question) {
        prompt(question);
        if (keyboard == null) {
            return stripped(nextLine());
        }
        char[] typed = keyboard.readPassword();
        return typed == null ? "" : stripped(new String(typed));
    }

    /** Shows a line that a question needs; nobody reads it when no person is there. */
    void tell(Message line) {
        if (keyboard != null) {
            console.say(line);
        }
    }

    private void prompt(Message question) {
        if (keyboard != null) {
            console.terminal().err().print(Escapes.visible(question.in(console.locale())) + " ");
            console.terminal().err().flush();
        }
    }

    private String nextLine() {
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stripped(String line) {
        return line == null ? "" : line.strip();
    }
}
