package fr.plume.cli;

import fr.plume.PlumeException;
import fr.plume.batch.BatchItem;
import fr.plume.batch.BatchPlan;
import fr.plume.llm.OpenedModel;
import fr.plume.llm.Prices;
import fr.plume.message.Message;
import fr.plume.prompt.Templates;
import fr.plume.rewrite.Preview;
import fr.plume.source.Source;
import java.util.List;
import java.util.OptionalDouble;

/** Says what a batch would come to, before its first call: from a few of its sources, spread over all. */
final class BatchEstimate {

    /** Sources looked into before a run, whose first calls wait for it. */
    private static final int SAMPLE = 8;

    /** Sources looked into when the estimate is all that is asked for; reading ten thousand would take too long. */
    private static final int DRY_SAMPLE = 100;

    /** What models write in a second, as a rough rule. */
    private static final double OUTPUT_TOKENS_PER_SECOND = 60;

    private final Console console;
    private final CommissionedOrder order;
    private final Templates templates;
    private final OpenedModel model;
    private final boolean dryRun;

    BatchEstimate(Console console, CommissionedOrder order, Templates templates, OpenedModel model, boolean dryRun) {
        this.console = console;
        this.order = order;
        this.templates = templates;
        this.model = model;
        this.dryRun = dryRun;
    }

    /** Says what there is to do, and what {@code --refresh} would add. */
    void say(BatchPlan plan, int jobs) {
        if (!console.talks()) {
            return;
        }
        say("cli.batch-estimate", plan.pending(), jobs);
        List<BatchItem> outdated = plan.outdated();
        if (!outdated.isEmpty()) {
            outdated.forEach(i -> console.detail(Message.of("cli.batch-outdated-one", i.name())));
            say("cli.batch-outdated", outdated, jobs);
        }
    }

    private void say(String key, List<BatchItem> items, int jobs) {
        Sum sum = sum(items);
        if (sum.seen == 0) {
            console.say(Message.of(key + "-unknown", items.size()));
            return;
        }
        long input = sum.input * items.size() / sum.seen;
        long output = sum.output * items.size() / sum.seen;
        Prices prices = new ModelAccess(console.terminal()).prices();
        OptionalDouble cost = prices.cost(model.name(), input, output);
        String shown = cost.isPresent()
                ? "≈ " + String.format(console.locale(), "%.2f", cost.getAsDouble()) + "\u00a0$"
                : Message.of("cli.batch-no-price").in(console.locale());
        String time = duration(Math.round(output / OUTPUT_TOKENS_PER_SECOND / jobs));
        console.say(Message.of(key, items.size(), input, output, shown, time));
    }

    /** What a few items come to. */
    private record Sum(int seen, long input, long output) {}

    private Sum sum(List<BatchItem> items) {
        Sum sum = new Sum(0, 0, 0);
        int sample = Math.min(dryRun ? DRY_SAMPLE : SAMPLE, items.size());
        for (int i = 0; i < sample; i++) {
            BatchItem item = items.get((int) ((long) i * items.size() / sample));
            try {
                if (item.isAddress()) {
                    continue;
                }
                Source source = order.read(item);
                Preview preview = Preview.of(
                        source, order.brief(item, source), order.settings(item), templates, model.isOllama());
                sum = new Sum(sum.seen + 1, sum.input + preview.inputTokens(), sum.output + preview.outputTokens());
            } catch (PlumeException e) {
                // A source that can't be read is told when its turn comes.
            }
        }
        return sum;
    }

    static String duration(long seconds) {
        long minutes = seconds / 60;
        return minutes >= 60
                ? minutes / 60 + "\u00a0h\u00a0" + minutes % 60 + "\u00a0min"
                : minutes > 0 ? minutes + "\u00a0min\u00a0" + seconds % 60 + "\u00a0s" : seconds + "\u00a0s";
    }
}
