package fr.plume.batch;

import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a run has to do, and what it leaves alone and why. */
public final class BatchPlan {

    private static final String OUTDATED = "batch.outdated";

    private final List<BatchItem> items;
    private final List<Integer> todo = new ArrayList<>();
    private final ItemResult[] left;

    BatchPlan(List<BatchItem> items, Decision decision, Order order, OptionalInt sample) {
        this.items = List.copyOf(items);
        this.left = new ItemResult[items.size()];
        for (int i = 0; i < left.length; i++) {
            BatchItem item = this.items.get(i);
            Optional<Message> skip = decision.skip(item, Stamp.of(item), order.asked(item));
            if (skip.isPresent()) {
                left[i] = ItemResult.skipped(item, skip.get());
            } else {
                todo.add(i);
            }
        }
        sample.ifPresent(this::thin);
    }

    /** Leaves so many, spread over all. */
    private void thin(int sample) {
        if (sample >= todo.size()) {
            return;
        }
        List<Integer> all = new ArrayList<>(todo);
        todo.clear();
        for (int i = 0; i < all.size(); i++) {
            long before = (long) i * sample / all.size();
            boolean chosen = (long) (i + 1) * sample / all.size() > before;
            if (chosen) {
                todo.add(all.get(i));
            } else {
                left[all.get(i)] = ItemResult.skipped(items.get(all.get(i)), Message.of("batch.not-in-sample"));
            }
        }
    }

    /** Every item, in order. */
    List<BatchItem> items() {
        return items;
    }

    /** The indexes of what is to be done. */
    List<Integer> todo() {
        return List.copyOf(todo);
    }

    /** The results so far, null where there is something to do. */
    ItemResult[] results() {
        return Arrays.copyOf(left, left.length);
    }

    /** What is to be done, in order. */
    public List<BatchItem> pending() {
        return todo.stream().map(items::get).toList();
    }

    /** What is up to date, but would be done differently now. */
    public List<BatchItem> outdated() {
        return Arrays.stream(left)
                .filter(r -> r != null
                        && r.reason().filter(m -> m.key().equals(OUTDATED)).isPresent())
                .map(ItemResult::item)
                .toList();
    }
}
