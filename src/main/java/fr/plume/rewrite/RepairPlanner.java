package fr.plume.rewrite;

import fr.plume.article.Span;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Turns violations into the smallest calls that can mend them. */
final class RepairPlanner {

    private static final Set<String> METADATA = Set.of(
            "missing-meta-description",
            "meta-description-length",
            "title-too-wide",
            "title-too-short",
            "bad-slug",
            "keyphrase-missing-in-title",
            "keyphrase-missing-in-description",
            "keyphrase-missing-in-slug");

    /** A question whose answers were refused so often is not asked again. */
    private static final int MAX_REFUSED = 2;

    private static final Set<String> LENGTH = Set.of("too-short", "empty-section", "thin-section");

    private final RepairCalls calls;
    private final boolean weak;
    private final boolean strict;

    /** @param weak whether the model gives little in one answer, so that only what is missing is asked for */
    RepairPlanner(RepairCalls calls, boolean weak, boolean strict) {
        this.calls = calls;
        this.weak = weak;
        this.strict = strict;
    }

    /**
     * Independent repairs of a version, none of which touches what another one does.
     *
     * @param round round of repairs, from 1; part of the names of its steps
     * @param most calls that may be made; what fails the article comes first
     * @param tried repairs of the rounds before
     */
    List<Repair> plan(Version version, int round, int most, List<Repaired> tried) {
        List<Violation> faults = version.worthACall(strict);
        List<Repair> repairs = new ArrayList<>();
        if (version.isNoArticle()) {
            repairs.add(calls.whole(version, round, faults));
        } else {
            placed(version, round, faults, tried, repairs, most);
            metadata(version, round, faults, tried, repairs);
        }
        return repairs.subList(0, Math.min(most, repairs.size()));
    }

    /** Metadata are asked for again once; more often only while they fail the article. */
    private void metadata(
            Version version, int round, List<Violation> faults, List<Repaired> tried, List<Repair> repairs) {
        List<Violation> found = only(faults, v -> METADATA.contains(v.rule()));
        boolean asked = isTried(tried, RepairCalls.METADATA);
        boolean failing = any(found, v -> version.failing(strict).contains(v.rule()));
        if (failing
                || !asked && (!found.isEmpty() || !version.draft().metadata().answered())) {
            repairs.add(calls.metadata(version, round, found));
        }
    }

    private void placed(
            Version version, int round, List<Violation> faults, List<Repaired> tried, List<Repair> repairs, int most) {
        Passages passages = new Passages(version);
        List<Violation> rest = only(faults, v -> !METADATA.contains(v.rule()));
        boolean noSections = passages.sections().isEmpty();
        if (!weak && calls.isFarTooShort(version) && !isTried(tried, RepairCalls.WHOLE)) {
            // Headings and paragraphs added to next to nothing would take more calls, and make no article.
            repairs.add(calls.whole(version, round, rest));
            return;
        }
        if (any(rest, v -> v.rule().equals("missing-subheadings"))) {
            // Sections do not exist yet, or will be cut anew: what is said of them waits for the next round, but not
            // for
            // answers that were of no use.
            long refused = tried.stream()
                    .filter(r -> r.step().equals(HeadingRepairs.ADDING) && !r.accepted())
                    .count();
            if (refused < MAX_REFUSED) {
                repairs.add(calls.addHeadings(version, round));
            }
            rest = only(
                    rest, v -> !v.rule().equals("missing-subheadings") && (refused > 0 || !LENGTH.contains(v.rule())));
            if (refused == 0 && any(rest, v -> v.span().start() >= version.bodyStart())) {
                return;
            }
        }
        List<Violation> headings = only(rest, v -> !LENGTH.contains(v.rule()) && calls.isHeading(version, v.span()));
        if (!headings.isEmpty()) {
            repairs.add(calls.headings(version, round, headings));
        }
        List<Violation> ending = only(
                rest, v -> v.rule().equals("truncated-end") && passages.ending().contains(v.span()));
        if (!ending.isEmpty()) {
            repairs.add(calls.ending(version, round));
        }
        List<Span> taken = new ArrayList<>(passagesOf(version, round, rest, headings, ending, repairs));
        headings.forEach(v -> taken.add(v.span()));
        ending.forEach(v -> taken.add(passages.ending()));
        if (any(rest, v -> LENGTH.contains(v.rule()))) {
            boolean refused = tried.stream().anyMatch(r -> r.step().equals(Lengthening.STEP) && !r.accepted());
            List<Violation> length = only(rest, v -> LENGTH.contains(v.rule()));
            int left = Math.max(1, most - repairs.size());
            List<Repair> longer = noSections
                    ? List.of(calls.whole(version, round, rest))
                    : calls.lengthening().plan(version, round, length, taken, left, weak || refused);
            repairs.addAll(longer);
        }
        List<Violation> everywhere = only(rest, v -> isOfTheWhole(version, v));
        if (!everywhere.isEmpty() && repairs.isEmpty()) {
            repairs.add(calls.whole(version, round, everywhere));
        }
    }

    /** One repair for each block at fault; two blocks of one section are mended with their section. */
    private List<Span> passagesOf(
            Version version,
            int round,
            List<Violation> rest,
            List<Violation> headings,
            List<Violation> ending,
            List<Repair> repairs) {
        Passages passages = new Passages(version);
        Map<Span, List<Violation>> byBlock = new LinkedHashMap<>();
        for (Violation v : rest) {
            boolean other = headings.contains(v) || ending.contains(v) || LENGTH.contains(v.rule());
            if (!other && !isOfTheWhole(version, v)) {
                byBlock.computeIfAbsent(passages.block(v.span()), s -> new ArrayList<>())
                        .add(v);
            }
        }
        Map<Span, List<Violation>> merged = merge(passages, byBlock);
        merged.forEach((span, faults) -> repairs.add(calls.passage(version, round, span, faults, repairs.size() + 1)));
        return List.copyOf(merged.keySet());
    }

    private static Map<Span, List<Violation>> merge(Passages passages, Map<Span, List<Violation>> byBlock) {
        Map<Span, List<Violation>> merged = new LinkedHashMap<>();
        for (Map.Entry<Span, List<Violation>> entry : byBlock.entrySet()) {
            Span section = passages.sections().stream()
                    .map(Passages.H2::span)
                    .filter(s -> s.contains(entry.getKey()))
                    .findFirst()
                    .orElse(entry.getKey());
            long inside = byBlock.keySet().stream().filter(section::contains).count();
            merged.computeIfAbsent(inside > 1 ? section : entry.getKey(), s -> new ArrayList<>())
                    .addAll(entry.getValue());
        }
        return merged;
    }

    /** Whether a fault is of the text as a whole: it points at no block of its own. */
    private static boolean isOfTheWhole(Version version, Violation v) {
        boolean located = v.span().start() >= version.bodyStart()
                && v.span().end() > v.span().start();
        boolean title =
                version.article().h1().filter(h -> h.span().contains(v.span())).isPresent();
        return !LENGTH.contains(v.rule()) && !v.rule().equals("truncated-end") && (!located || title);
    }

    private static boolean isTried(List<Repaired> tried, String step) {
        return tried.stream().anyMatch(r -> r.step().equals(step));
    }

    private static List<Violation> only(List<Violation> violations, Predicate<Violation> wanted) {
        return violations.stream().filter(wanted).toList();
    }

    private static boolean any(List<Violation> violations, Predicate<Violation> wanted) {
        return violations.stream().anyMatch(wanted);
    }
}
