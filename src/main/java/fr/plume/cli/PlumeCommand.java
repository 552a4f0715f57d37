package fr.plume.cli;

import fr.plume.llm.LanguageModels;
import fr.plume.llm.ModelOptions;
import fr.plume.message.Message;
import fr.plume.output.Escapes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code plume} alone: says what it is and where to begin. */
@Command(name = "plume")
final class PlumeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final CommonOptions common;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    PlumeCommand(Console console, CommonOptions common) {
        this.console = console;
        this.common = common;
    }

    @Override
    public Integer call() {
        Message state = new ModelAccess(console.terminal()).models().state(ModelOptions.NONE);
        console.out().print(Message.of("cli.welcome", Version.NUMBER).in(console.locale()) + "\n");
        console.out().print("\n" + Escapes.visible(state.in(console.locale())) + "\n");
        NextStep next = new NextStep(console.terminal());
        Message command = state.key().equals(LanguageModels.USED) ? next.rewrite() : next.setup();
        console.out().print(Escapes.visible(command.in(console.locale())) + "\n");
        return 0;
    }
}
