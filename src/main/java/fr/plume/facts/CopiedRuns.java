package fr.plume.facts;

import fr.plume.text.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the runs of words that an article has from its source. */
final class CopiedRuns {

    /** Places of a run of five words in the source that are tried; a refrain has more. */
    private static final int MAX_PLACES = 8;

    private final List<String> source = new ArrayList<>();
    private final Map<Long, List<Integer>> places = new HashMap<>();
    private final List<Originality.Run> runs = new ArrayList<>();
    private int longest;

    private CopiedRuns(Reading source) {
        for (Stretch stretch : source.stretches()) {
            stretch.tokens().stream()
                    .filter(CopiedRuns::isWord)
                    .map(Token::folded)
                    .forEach(this.source::add);
            // Runs do not go over the end of a block.
            this.source.add("\n" + this.source.size());
        }
        long[] shingles = Shingles.of(this.source);
        for (int i = 0; i < shingles.length; i++) {
            List<Integer> known = places.computeIfAbsent(shingles[i], k -> new ArrayList<>(1));
            if (known.size() < MAX_PLACES) {
                known.add(i);
            }
        }
    }

    static Originality find(Reading source, Reading article) {
        CopiedRuns copied = new CopiedRuns(source);
        List<long[]> all = new ArrayList<>();
        for (Passages.Prose prose : Passages.ownWords(article)) {
            long[] shingles =
                    Shingles.of(prose.tokens().stream().map(Token::folded).toList());
            all.add(shingles);
            copied.runs(prose, shingles);
        }
        long[] mine = all.stream().flatMapToLong(Arrays::stream).toArray();
        long[] theirs = copied.places.keySet().stream().mapToLong(k -> k).toArray();
        return new Originality(Shingles.containment(mine, theirs), copied.longest, copied.runs);
    }

    static boolean isWord(Token token) {
        return token.kind() != Token.Kind.MARK;
    }

    private void runs(Passages.Prose prose, long[] shingles) {
        int i = 0;
        while (i < shingles.length) {
            int length = 0;
            for (int place : places.getOrDefault(shingles[i], List.of())) {
                length = Math.max(length, common(prose.tokens(), i, place));
            }
            longest = Math.max(longest, length);
            if (length >= Originality.SHORTEST_RUN) {
                runs.add(run(prose, i, i + length));
            }
            i += Math.max(1, length - Shingles.SIZE + 1);
        }
    }

    private int common(List<Token> words, int from, int place) {
        int length = 0;
        while (from + length < words.size()
                && place + length < source.size()
                && words.get(from + length).folded().equals(source.get(place + length))) {
            length++;
        }
        return length;
    }

    private static Originality.Run run(Passages.Prose prose, int from, int to) {
        int start = prose.tokens().get(from).start();
        int end = prose.tokens().get(to - 1).end();
        String text = prose.stretch().block().prose().text().substring(start, end);
        return new Originality.Run(
                to - from, text, prose.stretch().block().prose().span(start, end));
    }
}
