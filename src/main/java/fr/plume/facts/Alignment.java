package fr.plume.facts;

import fr.plume.text.Sentence;
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

    private final List<Set<String>> source;
    private final List<Set<String>> article;
    private final Map<String, List<Integer>> index = new HashMap<>();

    Alignment(Reading source, Reading article) {
        boolean translated = source.language() != article.language();
        this.source = terms(source, translated);
        this.article = terms(article, translated);
        for (int i = 0; i < this.source.size(); i++) {
            for (String term : this.source.get(i)) {
                index.computeIfAbsent(term, k -> new ArrayList<>(2)).add(i);
            }
        }
    }

    private static List<Set<String>> terms(Reading reading, boolean translated) {
        List<Set<String>> all = new ArrayList<>();
        for (Stretch stretch : reading.stretches()) {
            List<Sentence> sentences = stretch.block().prose().sentences();
            int at = 0;
            for (int i = 0; i < Math.max(1, sentences.size()); i++) {
                int end = i + 1 < sentences.size() ? sentences.get(i + 1).start() : Integer.MAX_VALUE;
                Set<String> terms = new HashSet<>();
                while (at < stretch.size() && stretch.token(at).start() < end) {
                    add(stretch.token(at), terms, translated);
                    at++;
                }
                all.add(terms);
            }
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
        Map<Integer, Double> scores = new HashMap<>();
        for (String term : article.get(i)) {
            List<Integer> places = index.getOrDefault(term, List.of());
            if (places.size() <= MAX_SENTENCES) {
                places.forEach(p -> scores.merge(p, 1.0 / Math.sqrt(places.size()), Double::sum));
            }
        }
        int best = -1;
        double highest = 0;
        for (Map.Entry<Integer, Double> score : scores.entrySet()) {
            double value =
                    score.getValue() / Math.sqrt(1 + source.get(score.getKey()).size());
            if (value > highest || (value == highest && score.getKey() < best)) {
                highest = value;
                best = score.getKey();
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** How alike two sentences are: shared terms among all, 0 to 1 (Dice). */
    double likeness(int articleSentence, int sourceSentence) {
        Set<String> mine = article.get(articleSentence);
        Set<String> theirs = source.get(sourceSentence);
        int shared = shared(articleSentence, sourceSentence);
        return mine.isEmpty() && theirs.isEmpty() ? 0 : 2.0 * shared / (mine.size() + theirs.size());
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
