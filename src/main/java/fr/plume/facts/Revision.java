package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of a sentence that an article changed in a few places: which stand in place of which, and which are gone. */
final class Revision {

    /** Facts of a sentence that are looked at; more stand in tables of figures only. */
    private static final int MAX_FACTS = 60;

    /** A quotation that shares less of its words with the one it stands for is no rewording of it. */
    private static final double LEAST_OF_QUOTE = 0.5;

    private static final Set<String> ENUMERATING = Set.of("et", "ou", "and", "or", "puis", "comme");

    private final List<Token> there;
    private final List<Token> here;
    private final Map<Fact, Fact> replaced = new LinkedHashMap<>();
    private final List<Fact> lost = new ArrayList<>();

    private Revision(List<Token> there, List<Token> here) {
        this.there = there;
        this.here = here;
    }

    /**
     * The revision of a sentence.
     *
     * @param there the source's tokens
     * @param was its facts
     * @param here the article's tokens
     * @param is its facts
     */
    static Revision of(Difference difference, List<Token> there, List<Fact> was, List<Token> here, List<Fact> is) {
        Revision revision = new Revision(there, here);
        List<Fact> added = new ArrayList<>();
        for (Difference.Hunk hunk : difference.hunks()) {
            List<Fact> gone = new ArrayList<>(in(was, there, hunk.from(), hunk.to()));
            List<Fact> come = new ArrayList<>(in(is, here, hunk.mineFrom(), hunk.mineTo()));
            revision.pair(come, gone);
            revision.lost.addAll(gone);
            added.addAll(come);
        }
        revision.lost.removeIf(s -> added.stream().anyMatch(a -> saysTheSame(a, s)));
        boolean elsewhere = revision.hasMoved(difference) || revision.isReordered();
        return elsewhere ? new Revision(there, here) : revision;
    }

    /** For each fact of the article that stands in another's place the source's. */
    Map<Fact, Fact> replaced() {
        return replaced;
    }

    /** Facts of the source that nothing stands for. */
    List<Fact> lost() {
        return lost;
    }

    /** The facts of a sentence that have a token from {@code from} to {@code to}; what a quotation holds is compared with it. */
    private static List<Fact> in(List<Fact> facts, List<Token> sentence, int from, int to) {
        if (from == to) {
            return List.of();
        }
        int start = sentence.get(from).start();
        int end = sentence.get(to - 1).end();
        List<Fact> touched = facts.stream()
                .limit(MAX_FACTS)
                .filter(f -> f.passage().at() < end && end(f) > start)
                .toList();
        return touched.stream()
                .filter(f -> f.type() == FactType.QUOTE || touched.stream().noneMatch(q -> holds(q, f)))
                .toList();
    }

    private static int end(Fact fact) {
        return fact.passage().at() + fact.surface().length();
    }

    private static boolean holds(Fact quote, Fact fact) {
        return quote.type() == FactType.QUOTE
                && quote.passage().at() <= fact.passage().at()
                && end(fact) <= end(quote);
    }

    /** Takes out of both what they share, and what of the one stands for what of the other. */
    private void pair(List<Fact> come, List<Fact> gone) {
        come.removeIf(a -> {
            Fact same = gone.stream().filter(s -> saysTheSame(a, s)).findFirst().orElse(null);
            gone.remove(same);
            return same != null;
        });
        come.removeIf(a -> {
            Fact old = gone.stream().filter(s -> isOfKind(a, s)).findFirst().orElse(null);
            gone.remove(old);
            if (old != null) {
                replaced.put(a, old);
            }
            return old != null;
        });
    }

    /** Whether a fact of the article is the source's, or states less of it. */
    private static boolean saysTheSame(Fact fact, Fact was) {
        if (fact.type() == FactType.QUOTE || was.type() == FactType.QUOTE) {
            boolean part = (" " + was.value().canonical() + " ")
                    .contains(" " + fact.value().canonical() + " ");
            return fact.type() == was.type() && part;
        }
        if (NameMatcher.isName(fact) || NameMatcher.isName(was)) {
            return NameMatcher.isName(fact)
                    && NameMatcher.isName(was)
                    && NameMatcher.words(was).containsAll(NameMatcher.words(fact));
        }
        return fact.value().with(was.value()) != Value.Agreement.OTHER;
    }

    private static boolean isOfKind(Fact fact, Fact was) {
        if (fact.type() == FactType.QUOTE && was.type() == FactType.QUOTE) {
            return QuoteMatcher.likeness(QuoteMatcher.words(fact), QuoteMatcher.words(was)) >= LEAST_OF_QUOTE;
        }
        return fact.type() == was.type()
                || (fact.type().isFigure() && was.type().isFigure())
                || (NameMatcher.isName(fact) && NameMatcher.isName(was));
    }

    /** Whether words that are no facts changed places: then the sentence was built anew around its facts. */
    private boolean hasMoved(Difference difference) {
        Map<String, Integer> from = new HashMap<>();
        for (int i = 0; i < difference.hunks().size(); i++) {
            Difference.Hunk hunk = difference.hunks().get(i);
            for (Token token : there.subList(hunk.from(), hunk.to())) {
                if (isContent(token)) {
                    from.put(token.folded(), i);
                }
            }
        }
        for (int i = 0; i < difference.hunks().size(); i++) {
            Difference.Hunk hunk = difference.hunks().get(i);
            for (Token token : here.subList(hunk.mineFrom(), hunk.mineTo())) {
                Integer place = isContent(token) ? from.get(token.folded()) : null;
                if (place != null && place != i && !isFact(token)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isContent(Token token) {
        return token.isWord() && token.folded().length() > 2 && !Vocabulary.isFunctionWord(token.folded());
    }

    /** Whether a token of the article is of a fact that stands in another's place. */
    private boolean isFact(Token token) {
        return replaced.keySet().stream()
                .anyMatch(f -> token.start() >= f.passage().at() && token.end() <= end(f));
    }

    /** « Paul et Marie » for « Marie et Paul »: the same facts in another order of an enumeration. */
    private boolean isReordered() {
        Set<Fact> mine = replaced.keySet();
        List<String> is = mine.stream().map(Fact::key).sorted().toList();
        List<String> was = replaced.values().stream().map(Fact::key).sorted().toList();
        if (is.size() < 2 || !is.equals(was)) {
            return false;
        }
        int start = mine.stream().mapToInt(f -> f.passage().at()).min().orElse(0);
        int end = mine.stream().mapToInt(f -> f.passage().at()).max().orElse(0);
        Set<Boolean> joints = new HashSet<>();
        for (Token token : here) {
            if (token.start() >= start && token.end() <= end && !isFact(token)) {
                boolean joint = token.is(",") || ENUMERATING.contains(token.folded());
                joints.add(joint);
                if (!joint && !Vocabulary.isFunctionWord(token.folded()) && !token.isApostrophe()) {
                    return false;
                }
            }
        }
        return joints.contains(true);
    }
}
