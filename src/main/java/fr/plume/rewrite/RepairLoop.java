package fr.plume.rewrite;

import fr.plume.llm.ModelException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Mends the best version until it passes, until nothing helps any more, or until the calls are spent. */
final class RepairLoop {

    /** A version shorter than this share of the best one never replaces it, whatever else it mends. */
    private static final double LEAST_SHARE = 0.7;

    private static final int CONCURRENT_CALLS = 4;

    private final Assignment assignment;
    private final Calls calls;
    private final RepairPlanner planner;
    private final Assessor assessor;
    private final Progress progress;
    private final List<Repaired> repaired = new ArrayList<>();
    private final Set<Draft> seen = new HashSet<>();

    RepairLoop(Assignment assignment, Calls calls, RepairPlanner planner, Progress progress) {
        this.assignment = assignment;
        this.calls = calls;
        this.planner = planner;
        this.assessor = new Assessor(assignment);
        this.progress = progress;
    }

    /** What was tried, in order. */
    List<Repaired> repaired() {
        return repaired;
    }

    /**
     * The best version that so many repair calls lead to. It ends when answers bring nothing new; a fault that no further
     * call would survive ends it too, and what there is, is kept.
     */
    Version mend(Version first, int repairs) {
        Version best = first;
        int left = repairs;
        for (int round = 1; ; round++) {
            List<Repair> planned = planner.plan(best, round, Math.min(left, calls.left()), repaired);
            if (planned.isEmpty()) {
                return best;
            }
            List<Optional<String>> replies = ask(planned);
            left -= planned.size();
            int known = seen.size();
            best = apply(best, planned, replies);
            if (seen.size() == known) {
                return best;
            }
        }
    }

    /** The answers, in the order of the repairs; independent calls overlap. */
    private List<Optional<String>> ask(List<Repair> repairs) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(CONCURRENT_CALLS, repairs.size()), r -> {
            Thread thread = new Thread(r, "plume-repair");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<CompletableFuture<String>> pending = repairs.stream()
                    .map(r -> CompletableFuture.supplyAsync(
                            () -> calls.ask(r.prompt()).text(), threads))
                    .toList();
            List<Optional<String>> answers = new ArrayList<>();
            for (CompletableFuture<String> answer : pending) {
                answers.add(received(answer));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private Optional<String> received(CompletableFuture<String> answer) {
        try {
            return Optional.of(answer.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof ModelException fault) {
                calls.survived(fault);
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Applies the answers one by one, from the end of the text to its start; each is kept only if it helps. */
    private Version apply(Version version, List<Repair> repairs, List<Optional<String>> replies) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < repairs.size(); i++) {
            order.add(i);
        }
        order.sort(
                Comparator.comparingInt((Integer i) -> repairs.get(i).place()).reversed());
        Version best = version;
        for (int i : order) {
            Repair repair = repairs.get(i);
            Version before = best;
            Optional<Version> candidate = replies.get(i)
                    .flatMap(answer -> repair.application().apply(before.draft(), answer))
                    .filter(d -> !d.equals(before.draft()) && seen.add(d))
                    .map(assessor::assess)
                    .filter(c -> isBetter(before, c));
            if (candidate.isPresent()) {
                best = candidate.get();
                progress.best(best.article().file().text(), best.words(), (int) best.errors());
            }
            Repaired outcome = new Repaired(repair.kind(), repair.rules(), candidate.isPresent());
            repaired.add(outcome);
            progress.repaired(outcome);
        }
        return best;
    }

    /**
     * Whether a candidate replaces the best version: nearer to passing, and no rule that passed now fails. Where the best is
     * no article at all, being one is enough.
     */
    private boolean isBetter(Version best, Version candidate) {
        boolean strict = assignment.settings().strict();
        double before = best.badness(assignment.targets(), strict);
        double after = candidate.badness(assignment.targets(), strict);
        if (best.isNoArticle()) {
            return after < before;
        }
        return after < before
                && candidate.words() >= LEAST_SHARE * best.words()
                && passesNoLess(best.failing(strict), candidate.failing(strict));
    }

    /** Whether no rule fails anew; a passage mended in fewer words may leave the article short, which can be mended next. */
    private static boolean passesNoLess(Set<String> before, Set<String> after) {
        return after.stream().allMatch(r -> before.contains(r) || r.equals(Version.LENGTH));
    }
}
