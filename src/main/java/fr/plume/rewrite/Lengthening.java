package fr.plume.rewrite;

import fr.plume.article.Span;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lengthens the sections furthest under their share by measured numbers, those without text first. */
final class Lengthening {

    /** The kind of repair, as reports name it. */
    static final String STEP = "expand-section";

    /** Sections lengthened in one round. */
    private static final int MOST_EXPANDED = 3;

    /** A lengthening asks for this much more than is missing, and for no less than a short paragraph. */
    private static final double MARGIN = 1.2;

    /** What one lengthening adds when it goes well, in words: a paragraph. */
    private static final double WORDS_A_CALL = 70;

    private static final int LEAST_WORDS = 50;

    /** More than a section's worth is not written in one answer; what is still missing then waits for the next round. */
    private static final int MOST_WORDS = 180;

    private final RepairCalls calls;
    private final Assignment assignment;
    private final PromptWriter prompts;
    private final SourceFacts facts;
    private final Pace pace;

    Lengthening(RepairCalls calls, Assignment assignment, PromptWriter prompts, SourceFacts facts, Pace pace) {
        this.calls = calls;
        this.assignment = assignment;
        this.prompts = prompts;
        this.facts = facts;
        this.pace = pace;
    }

    /**
     * One repair for each section to be lengthened.
     *
     * @param faults what is said of the length of the article or of its sections
     * @param taken what other repairs of the round change
     * @param most calls that are left for it, 1 or more
     * @param onlyTheRest whether to ask for what is missing alone, to be put behind the section: a model that writes little
     *     in one answer gives the same little when it is asked for the whole section again
     */
    List<Repair> plan(
            Version version, int round, List<Violation> faults, List<Span> taken, int most, boolean onlyTheRest) {
        Passages passages = new Passages(version);
        int missing = Math.max(0, assignment.targets().minWords() - version.words());
        List<Passages.H2> wanted = passages.sections().stream()
                .filter(s -> taken.stream().noneMatch(s.span()::overlaps))
                .filter(s -> missing > 0 && !closes(passages, s) || isAtFault(s, faults))
                .sorted(Comparator.comparing((Passages.H2 s) -> !isAtFault(s, faults))
                        .thenComparingInt(Passages.H2::words))
                .limit(Math.min(Math.min(MOST_EXPANDED, most), enough(passages, faults, missing)))
                .toList();
        List<String> unused = facts.unused(version.article());
        List<Repair> repairs = new ArrayList<>();
        for (Passages.H2 section : wanted) {
            int share = pace.toGet((int) Math.ceil(missing * MARGIN / wanted.size()));
            int more = Math.max(LEAST_WORDS, Math.min(MOST_WORDS, share));
            Patch patch = passages.patch(section.span());
            Map<String, Object> values = values(version, passages, section, more, patch);
            // Each fact goes to one of the sections: two told to place it would both place it.
            List<String> due = everyNth(unused, repairs.size(), wanted.size());
            values.put("has_facts", !due.isEmpty());
            values.put("facts", due);
            String step = "repair-" + round + "-expand-" + (passages.sections().indexOf(section) + 1);
            repairs.add(new Repair(
                    STEP,
                    RepairCalls.rules(faults),
                    patch.start(),
                    prompts.text(
                            step, onlyTheRest ? "extend-section" : "expand-section", values, section.words() + more),
                    onlyTheRest ? appending(patch) : calls.replacing(patch)));
        }
        return repairs;
    }

    /** Sections that it takes: those at fault, and one for each paragraph or so that is missing; a few words cost one call. */
    private static long enough(Passages passages, List<Violation> faults, int missing) {
        long atFault =
                passages.sections().stream().filter(s -> isAtFault(s, faults)).count();
        return Math.max(1, atFault + (long) Math.ceil(missing * MARGIN / WORDS_A_CALL));
    }

    /** Whether a section closes an article written to plan: it is meant to be short, and new matter is out of place there. */
    private boolean closes(Passages passages, Passages.H2 section) {
        List<Passages.H2> all = passages.sections();
        return all.size() > assignment.targets().sections()
                && all.get(all.size() - 1).equals(section);
    }

    private static List<String> everyNth(List<String> lines, int first, int n) {
        return IntStream.range(0, lines.size())
                .filter(i -> i % n == first)
                .mapToObj(lines::get)
                .toList();
    }

    /** Whether a fault is of this section and not of the article: an empty section, a thin one. */
    private static boolean isAtFault(Passages.H2 section, List<Violation> faults) {
        return faults.stream()
                .anyMatch(v -> !v.rule().equals("too-short") && section.span().contains(v.span()));
    }

    private Map<String, Object> values(Version version, Passages passages, Passages.H2 section, int more, Patch patch) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", RepairCalls.title(version));
        values.put(
                "outline",
                passages.sections().stream()
                        .filter(s -> !s.equals(section))
                        .map(Passages.H2::heading)
                        .toList());
        values.put("words", section.words());
        values.put("wanted_words", section.words() + more);
        values.put("missing_words", more);
        values.put("paragraphs", Targets.paragraphs(more));
        values.put("paragraph_words", Targets.paragraphWords(more));
        values.put("section", assignment.material().hide(patch.text().strip()));
        return values;
    }

    /** Puts paragraphs behind a section; a heading that comes with them says nothing new. */
    private Repair.Application appending(Patch patch) {
        String stripped = patch.text().stripTrailing();
        String after = patch.text().substring(stripped.length());
        return (draft, answer) -> calls.text(answer)
                .map(RepairCalls::withoutTitle)
                .flatMap(t -> t.startsWith("#") ? Optional.<String>empty() : Optional.of(t))
                .flatMap(t -> patch.apply(draft.body(), stripped + "\n\n" + t + after))
                .map(draft::withBody);
    }
}
