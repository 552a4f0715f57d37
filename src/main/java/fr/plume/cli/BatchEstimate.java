package fr.plume.cli;

import fr.plume.PlumeException;
import fr.plume.batch.BatchItem;
import fr.plume.config.Settings;
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

    /** Sources looked into: reading ten thousand would take longer than most people wait for an estimate. */
    private static final int SAMPLE = 20;

    /** What models write in a second, as a rough rule. */
    private static final double OUTPUT_TOKENS_PER_SECOND = 60;

    private final Console console;
    private final CommissionedOrder order;
    private final Templates templates;
    private final OpenedModel model;

    BatchEstimate(Console console, CommissionedOrder order, Templates templates, OpenedModel model, Settings settings) {
        this.console = console;
        this.order = order;
        this.templates = templates;
        this.model = model;
    }

    void say(List<BatchItem> pending, int jobs) {
        long input = 0;
        long output = 0;
        int seen = 0;
        int sample = Math.min(SAMPLE, pending.size());
        for (int i = 0; i < sample; i++) {
            BatchItem item = pending.get((int) ((long) i * pending.size() / sample));
            try {
                if (item.isAddress()) {
                    continue;
                }
                Source source = order.read(item);
                Preview preview = Preview.of(
                        source, order.brief(item, source), order.settings(item), templates, model.isOllama());
                input += preview.inputTokens();
                output += preview.outputTokens();
                seen++;
            } catch (PlumeException e) {
                // A source that can't be read is told when its turn comes.
            }
        }
        if (seen == 0) {
            console.say(Message.of("cli.batch-pending", pending.size()));
            return;
        }
        long allInput = input * pending.size() / seen;
        long allOutput = output * pending.size() / seen;
        long seconds = Math.round(allOutput / OUTPUT_TOKENS_PER_SECOND / jobs);
        Prices prices = new ModelAccess(console.terminal()).prices();
        OptionalDouble cost = prices.cost(model.name(), allInput, allOutput);
        String shown = cost.isPresent() ? String.format(console.locale(), "%.2f", cost.getAsDouble()) + "\u00a0$" : "?";
        console.say(Message.of("cli.batch-estimate", pending.size(), allInput, allOutput, shown, duration(seconds)));
    }

    static String duration(long seconds) {
        long minutes = seconds / 60;
        return minutes >= 60
                ? minutes / 60 + "\u00a0h\u00a0" + minutes % 60 + "\u00a0min"
                : minutes > 0 ? minutes + "\u00a0min\u00a0" + seconds % 60 + "\u00a0s" : seconds + "\u00a0s";
    }
}
