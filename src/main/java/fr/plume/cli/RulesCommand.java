package fr.plume.cli;

import fr.plume.check.RuleInfo;
import fr.plume.check.RuleSelection;
import fr.plume.check.rules.Pages;
import fr.plume.check.rules.RuleCatalog;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code plume rules}: the catalogue, or the page of one rule. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "RULE-ID", descriptionKey = "plume.rules.RULE-ID")
    private String id;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(id == null ? catalogue() : page());
        return 0;
    }

    private static String catalogue() {
        StringBuilder lines = new StringBuilder();
        for (RuleInfo rule : RuleCatalog.infos()) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%-34s %-10s %-10s %s%n",
                    rule.id(),
                    rule.enabled() ? rule.severity().id() : "off",
                    rule.basis().name().toLowerCase(Locale.ROOT),
                    switch (rule.fix()) {
                        case NONE -> "";
                        case SAFE -> "--fix";
                        case UNSAFE -> "--unsafe-fixes";
                    }));
        }
        return lines.toString().replace(" \n", "\n");
    }

    private String page() {
        RuleSelection.known(id, RuleCatalog.infos());
        return Pages.page(id);
    }
}
