package fr.plume.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
