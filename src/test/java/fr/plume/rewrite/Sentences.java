package fr.plume.rewrite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** As many different French sentences as a test needs, put together from fragments; some ten words each. */
final class Sentences {

    private static final List<List<String>> GROUPS = groups();

    /** Far enough from 0 that no run of sentences from there meets one from 0: the source of an article is not its text. */
    static final int ELSEWHERE = 4000;

    private int next;

    Sentences() {
        this(0);
    }

    Sentences(int first) {
        this.next = first;
    }

    /** The next sentence; the first nine thousand or so differ. */
    String next() {
        int i = next++;
        return pick(0, i) + " " + pick(1, i) + " " + pick(2, i);
    }

    /** A paragraph of at most {@code words} words. */
    String paragraph(int words) {
        StringBuilder text = new StringBuilder(next());
        String sentence = next();
        while ((text + " " + sentence).split(" ").length <= words) {
            text.append(' ').append(sentence);
            sentence = next();
        }
        return text.toString();
    }

    /** The sizes of the groups have no common divisor, so the combination changes with every number. */
    private static String pick(int group, int i) {
        List<String> fragments = GROUPS.get(group);
        return fragments.get(i % fragments.size());
    }

    private static List<List<String>> groups() {
        try (InputStream in = Sentences.class.getResourceAsStream("fragments.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n\n"))
                    .map(g -> g.lines().filter(l -> !l.startsWith("#")).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
