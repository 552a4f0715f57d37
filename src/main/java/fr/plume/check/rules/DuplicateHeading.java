package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two headings alike once case, accents and punctuation are folded. */
public final class DuplicateHeading implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("duplicate-heading", Family.STRUCTURE, Basis.CRAFT, Severity.WARNING);

    /** A heading under so many others is the plan of each of them. */
    private static final int OFTEN = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Block> headings = Outline.headings(article);
        List<String> keys = headings.stream().map(DuplicateHeading::key).toList();
        int[] parents = parents(headings);
        Map<String, Integer> first = new HashMap<>();
        Map<String, Integer> shared = shared(keys, parents);
        Map<String, Integer> counts = new HashMap<>();
        keys.forEach(k -> counts.merge(k, 1, Integer::sum));
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Integer before = keys.get(i).isEmpty() ? null : first.putIfAbsent(keys.get(i), i);
            boolean often = counts.get(keys.get(i)) >= OFTEN;
            if (before == null || isRefrain(shared, parents, before, i, often)) {
                continue;
            }
            int line = article.file().line(headings.get(before).span().start());
            Block heading = headings.get(i);
            found.add(violation(heading.span(), Excerpt.of(heading.prose()), String.valueOf(line)));
        }
        return found;
    }

    /** Alike for headings that say the same; code is compared to the letter, for a mark more makes it other code. */
    private static String key(Block heading) {
        StringBuilder key = new StringBuilder(Folding.key(heading.prose().text()));
        for (Inline inline : heading.prose().inlines()) {
            if (inline.kind() == Inline.Kind.CODE || inline.kind() == Inline.Kind.IMAGE) {
                key.append('\n').append(inline.label());
            }
        }
        return key.toString();
    }

    /** The index of the heading each one stands under, -1 for none. */
    private static int[] parents(List<Block> headings) {
        int[] parents = new int[headings.size()];
        for (int i = 0; i < parents.length; i++) {
            int parent = i - 1;
            while (parent >= 0
                    && headings.get(parent).level() >= headings.get(i).level()) {
                parent = parents[parent];
            }
            parents[i] = parent;
        }
        return parents;
    }

    /** For each parent, as {@code #index}, how many of its subheadings also stand under another parent. */
    private static Map<String, Integer> shared(List<String> keys, int[] parents) {
        Map<String, Integer> firstParent = new HashMap<>();
        Map<String, Integer> shared = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            Integer other = firstParent.putIfAbsent(keys.get(i), parents[i]);
            if (other != null && other != parents[i]) {
                shared.merge("#" + other, 1, Integer::sum);
                shared.merge("#" + parents[i], 1, Integer::sum);
            }
        }
        return shared;
    }

    /** Whether the two belong to sections built alike, « Tarifs » and « Horaires » under each of several museums. */
    private static boolean isRefrain(Map<String, Integer> shared, int[] parents, int first, int second, boolean often) {
        boolean apart = parents[first] != parents[second] && parents[first] >= 0 && parents[second] >= 0;
        boolean alike = often
                || shared.getOrDefault("#" + parents[first], 0) > 1
                        && shared.getOrDefault("#" + parents[second], 0) > 1;
        return apart && alike;
    }
}
