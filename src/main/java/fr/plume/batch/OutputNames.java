package fr.plume.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Names the articles of a folder's sources. */
final class OutputNames {

    private OutputNames() {}

    /**
     * {@code a/b.docx} becomes {@code a/b.md}; where two would meet, the later keeps its extension ({@code b.txt.md}). Names
     * that differ in case alone meet, too: some file systems do not tell them apart.
     */
    static List<String> of(List<String> names) {
        Set<String> taken = new HashSet<>();
        List<String> outputs = new ArrayList<>(names.size());
        for (String name : names) {
            String output = withoutExtension(name) + ".md";
            if (!taken.add(output.toLowerCase(Locale.ROOT))) {
                output = name + ".md";
                for (int i = 2; !taken.add(output.toLowerCase(Locale.ROOT)); i++) {
                    output = name + "-" + i + ".md";
                }
            }
            outputs.add(output);
        }
        return outputs;
    }

    /**
     * The same items, each with the article that {@code known} has for it, if any: a source that is put in beside one of the
     * same name takes no article away from it.
     *
     * @param known the article of a source that was written before
     */
    static List<BatchItem> settled(List<BatchItem> items, Function<BatchItem, Optional<String>> known) {
        Map<String, String> owners = new HashMap<>();
        items.forEach(i -> known.apply(i).ifPresent(o -> owners.putIfAbsent(o.toLowerCase(Locale.ROOT), i.name())));
        List<BatchItem> settled = new ArrayList<>(items.size());
        for (BatchItem item : items) {
            String output = known.apply(item).orElse(item.output());
            for (int i = 1; !item.name().equals(owner(owners, output, item)); i++) {
                output = item.name() + (i == 1 ? ".md" : "-" + i + ".md");
            }
            settled.add(new BatchItem(item.name(), item.location(), item.row(), output));
        }
        return settled;
    }

    /** Whose article this is; the item's, when it was nobody's. */
    private static String owner(Map<String, String> owners, String output, BatchItem item) {
        owners.putIfAbsent(output.toLowerCase(Locale.ROOT), item.name());
        return owners.get(output.toLowerCase(Locale.ROOT));
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
