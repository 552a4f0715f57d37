package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.message.Message;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code plume completion}: the script that completes plume's commands and options in a shell. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "bash|zsh|fish",
            defaultValue = "bash",
            descriptionKey = "plume.completion.SHELL")
    private String shell = "bash";

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine whole = CommandTree.whole(console);
        console.out()
                .print(
                        switch (shell) {
                            case "bash", "zsh" -> AutoComplete.bash("plume", whole);
                            case "fish" -> new FishCompletion(console.locale()).script(whole);
                            default ->
                                throw new UsageException(
                                        Message.of("cli.unknown-value", "completion", shell, "bash, zsh, fish"));
                        });
        return 0;
    }
}
