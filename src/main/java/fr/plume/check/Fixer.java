package fr.plume.check;

import fr.plume.article.Span;
import fr.plume.article.TextFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the fixes that rules propose: each whole or not at all, and nothing else in the file touched. */
public final class Fixer {

    /** A fix can lay bare another fault; a rule whose fixes never settle must not hang a check. */
    private static final int MAX_ROUNDS = 10;

    private Fixer() {}

    /**
     * What fixing made of a file.
     *
     * @param file the file afterwards
     * @param places how many edits were made
     */
    public record Outcome(TextFile file, int places) {}

    /**
     * {@code file} fixed until no rule proposes anything: fixing the outcome again changes nothing.
     *
     * @param rules finds the violations of a version of the file
     */
    public static Outcome fix(TextFile file, Function<TextFile, List<Violation>> rules, CheckPlan.Kinds kinds) {
        Outcome current = new Outcome(file, 0);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Outcome next = once(current.file(), rules.apply(current.file()), kinds);
            if (next.file().original().equals(current.file().original())) {
                break;
            }
            current = new Outcome(next.file(), current.places() + next.places());
        }
        return current;
    }

    /**
     * {@code file} with these violations' fixes; of two that touch the same place the first is made. Replacements take the
     * line ends of the file.
     */
    public static Outcome once(TextFile file, List<Violation> violations, CheckPlan.Kinds kinds) {
        boolean carriageReturns = file.original().contains("\r\n");
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : chosen(violations, kinds)) {
            Span original = new Span(
                    file.originalOffset(edit.span().start()),
                    file.originalOffset(edit.span().end()));
            String replacement = carriageReturns ? edit.replacement().replace("\n", "\r\n") : edit.replacement();
            edits.add(new Edit(original, replacement));
        }
        return new Outcome(TextFile.of(Edits.apply(file.original(), edits)), edits.size());
    }

    private static List<Edit> chosen(List<Violation> violations, CheckPlan.Kinds kinds) {
        Taken taken = new Taken();
        Set<Edit> chosen = new HashSet<>();
        violations.stream()
                .map(Violation::fix)
                .filter(f -> kinds.include(f.kind()))
                .sorted(Comparator.comparingInt(Fixer::start))
                .forEach(fix -> {
                    // Two rules that propose the very same edit agree.
                    List<Edit> news = fix.edits().stream()
                            .filter(e -> !chosen.contains(e))
                            .toList();
                    if (news.stream().allMatch(e -> taken.isFree(e.span()))) {
                        news.forEach(e -> taken.add(e.span()));
                        chosen.addAll(news);
                    }
                });
        return chosen.stream()
                .sorted(Comparator.comparingInt(e -> e.span().start()))
                .toList();
    }

    private static int start(Fix fix) {
        return fix.edits().stream().mapToInt(e -> e.span().start()).min().orElse(0);
    }

    /** Places that a chosen edit already changes. */
    private static final class Taken {

        private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

        boolean isFree(Span span) {
            Optional<Integer> before =
                    Optional.ofNullable(endByStart.floorEntry(span.start())).map(e -> e.getValue());
            Integer next = endByStart.ceilingKey(span.start());
            boolean sameStart = next != null && next == span.start();
            return !sameStart
                    && before.map(end -> end <= span.start()).orElse(true)
                    && (next == null || next >= span.end());
        }

        void add(Span span) {
            endByStart.put(span.start(), span.end());
        }
    }
}
