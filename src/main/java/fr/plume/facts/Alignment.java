package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Finds for a sentence of the article the sentence of the source that says most of the same. */
final class Alignment {

    /** A term of more sentences than this leads to none: it keeps the cost linear. */
    private static final int MAX_SENTENCES = 40;

    /** Sentences that are compared closely. */
    private static final int CANDIDATES = 8;

    /** What a shared fact adds to the likeness of two sentences, to choose between two alike. */
    private static final double SHARED_VALUE = 0.1;

    /** Enough for two sentences that stand between the same two. */
    private static final double BETWEEN = 0.6;

    private final List<Set<String>> source;
    private final List<Set<String>> article;
    private final Map<String, List<Integer>> index = new HashMap<>();
    private final Map<Integer, Set<String>> sourceValues;
    private final Map<Integer, Set<String>> articleValues;
    private final Map<Integer, Set<String>> sourceNames;
    private final Map<Integer, Set<String>> articleNames;
    private final int[] best;
    private final double[] scores;
    private final Map<Integer, List<Integer>> nearest = new HashMap<>();

    Alignment(Reading source, Reading article) {
        boolean translated = source.language() != article.language();
        this.source = terms(source, translated);
        this.article = terms(article, translated);
        for (int i = 0; i < this.source.size(); i++) {
            for (String term : this.source.get(i)) {
                index.computeIfAbsent(term, k -> new ArrayList<>(2)).add(i);
            }
        }
        this.sourceValues = values(source);
        this.articleValues = values(article);
        this.sourceNames = names(source, translated);
        this.articleNames = names(article, translated);
        this.scores = new double[this.source.size()];
        this.best = new int[this.article.size()];
        Neighbours neighbours = Neighbours.of(source, article);
        java.util.Arrays.setAll(best, i -> {
            OptionalInt between = neighbours.between(i);
            boolean alike = between.isPresent() && likeness(i, between.getAsInt()) >= BETWEEN;
            return alike ? between.getAsInt() : find(i);
        });
    }

    private static List<Set<String>> terms(Reading reading, boolean translated) {
        List<Set<String>> all = new ArrayList<>();
        for (int i = 0; i < reading.sentences(); i++) {
            Set<String> terms = new HashSet<>();
            reading.sentence(i).forEach(t -> add(t, terms, translated));
            all.add(terms);
        }
        return all;
    }

    private static void add(Token token, Set<String> terms, boolean translated) {
        boolean content = token.isWord() && token.folded().length() > 2 && !Vocabulary.isFunctionWord(token.folded());
        if (content) {
            terms.add(term(token.folded(), translated));
        }
    }

    /** A word cut to what its forms share; in a translation to what cognates share. */
    static String term(String folded, boolean translated) {
        String bare = Vocabulary.singular(folded);
        int length = translated ? 4 : Math.max(4, Math.min(7, bare.length() - 2));
        return bare.length() <= length ? bare : bare.substring(0, length);
    }

    /** The source's sentence most like sentence {@code i} of the article; none when no term is shared. */
    OptionalInt best(int i) {
        return best[i] < 0 ? OptionalInt.empty() : OptionalInt.of(best[i]);
    }

    private int find(int i) {
        int found = -1;
        double highest = 0;
        for (int place : near(i)) {
            double value = likeness(i, place) + SHARED_VALUE * sharedValues(i, place);
            if (value > highest) {
                highest = value;
                found = place;
            }
        }
        return found;
    }

    /** The few sentences of the source that share most terms with sentence {@code i}, in the order of the source. */
    List<Integer> near(int i) {
        return nearest.computeIfAbsent(i, this::findNear);
    }

    private List<Integer> findNear(int i) {
        List<Integer> touched = new ArrayList<>();
        for (String term : article.get(i)) {
            List<Integer> places = index.getOrDefault(term, List.of());
            if (places.size() <= MAX_SENTENCES) {
                double weight = 1.0 / Math.sqrt(places.size());
                for (int place : places) {
                    if (scores[place] == 0) {
                        touched.add(place);
                    }
                    scores[place] += weight;
                }
            }
        }
        double least = touched.size() <= CANDIDATES
                ? 0
                : touched.stream()
                        .mapToDouble(p -> -scores[p])
                        .sorted()
                        .map(v -> -v)
                        .skip(CANDIDATES - 1)
                        .findFirst()
                        .orElse(0);
        List<Integer> near = touched.stream()
                .filter(p -> scores[p] >= least)
                .sorted()
                .limit(2L * CANDIDATES)
                .toList();
        touched.forEach(p -> scores[p] = 0);
        return near;
    }

    /** The facts that two sentences share. */
    private int sharedValues(int articleSentence, int sourceSentence) {
        int shared = 0;
        for (String value : articleValues.getOrDefault(articleSentence, Set.of())) {
            shared += sourceValues.getOrDefault(sourceSentence, Set.of()).contains(value) ? 1 : 0;
        }
        return shared;
    }

    private static Map<Integer, Set<String>> values(Reading reading) {
        Map<Integer, Set<String>> values = new HashMap<>();
        for (Fact fact : reading.mentions()) {
            values.computeIfAbsent(fact.passage().sentence(), k -> new HashSet<>())
                    .add(fact.key());
        }
        return values;
    }

    /** How alike two sentences are: shared terms among all, 0 to 1 (Dice). */
    double likeness(int articleSentence, int sourceSentence) {
        Set<String> mine = article.get(articleSentence);
        Set<String> theirs = source.get(sourceSentence);
        int shared = shared(articleSentence, sourceSentence);
        return mine.isEmpty() && theirs.isEmpty() ? 0 : 2.0 * shared / (mine.size() + theirs.size());
    }

    /** The likeness of two sentences, names left out where enough words remain: a name may have taken another's place. */
    double likenessBesidesNames(int articleSentence, int sourceSentence) {
        double whole = likeness(articleSentence, sourceSentence);
        Set<String> mine = new HashSet<>(article.get(articleSentence));
        Set<String> theirs = new HashSet<>(source.get(sourceSentence));
        mine.removeAll(articleNames.getOrDefault(articleSentence, Set.of()));
        theirs.removeAll(sourceNames.getOrDefault(sourceSentence, Set.of()));
        if (mine.size() < 2 || theirs.size() < 2) {
            return whole;
        }
        int all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        return Math.max(whole, 2.0 * mine.size() / all);
    }

    private static Map<Integer, Set<String>> names(Reading reading, boolean translated) {
        Map<Integer, Set<String>> names = new HashMap<>();
        for (Fact fact : reading.mentions()) {
            if (NameMatcher.isName(fact)) {
                Set<String> words = names.computeIfAbsent(fact.passage().sentence(), k -> new HashSet<>());
                NameMatcher.words(fact).forEach(w -> words.add(term(w, translated)));
            }
        }
        return names;
    }

    /** The terms that two sentences share. */
    int shared(int articleSentence, int sourceSentence) {
        Set<String> mine = article.get(articleSentence);
        Set<String> theirs = source.get(sourceSentence);
        Set<String> fewer = mine.size() < theirs.size() ? mine : theirs;
        Set<String> more = fewer == mine ? theirs : mine;
        int shared = 0;
        for (String term : fewer) {
            shared += more.contains(term) ? 1 : 0;
        }
        return shared;
    }

    Set<String> articleTerms(int sentence) {
        return article.get(sentence);
    }

    Set<String> sourceTerms(int sentence) {
        return source.get(sentence);
    }

    int articleSentences() {
        return article.size();
    }
}
