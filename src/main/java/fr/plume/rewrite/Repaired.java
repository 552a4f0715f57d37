package fr.plume.rewrite;

import java.util.List;

/**
 * A repair that was tried.
 *
 * @param step what was asked for, as in reports: {@code expand-section}, {@code repair-passage}…
 * @param rules ids of the rules it should satisfy
 * @param accepted whether its answer became part of the article
 */
public record Repaired(String step, List<String> rules, boolean accepted) {

    public Repaired {
        rules = List.copyOf(rules);
    }
}
