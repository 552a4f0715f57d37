package fr.plume.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into sentences.
 *
 * <p>A sentence ends in {@code . ! ? …} with the marks that close behind it (guillemets, brackets, references to notes),
 * when what follows can begin another: a dot of an abbreviation, of an initial, of a number or a name of the web ends none,
 * nor does a mark before a lower-case letter (« Quoi ! dit-il. »). A blank line ends one too.
 */
public final class Sentences {

    private final String text;
    private final List<Word> words;
    private final List<Sentence> found = new ArrayList<>();
    private int start;
    private int nextWord;

    private Sentences(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /**
     * The sentences of {@code text}, in order, each with those of {@code words} that begin in it; a stretch without a word
     * (an emoji, a lone mark) belongs to the sentence before it. Linear in the length of the text.
     *
     * @param words the words of {@code text}, in order
     */
    public static List<Sentence> of(String text, List<Word> words) {
        return new Sentences(text, words).split();
    }

    private List<Sentence> split() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Closing.isStop(c)) {
                int marks = Closing.endOfMarks(text, i);
                int end = Closing.endOfClosers(text, marks);
                if (Stop.ends(text, start, i, marks, end)) {
                    close(end);
                }
                i = end;
            } else if (c == '\n' && isBlankLine(i)) {
                close(i);
                i += 2;
            } else {
                i++;
            }
        }
        close(text.length());
        return found;
    }

    private boolean isBlankLine(int i) {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n';
    }

    /** Ends the sentence under way at {@code limit}. */
    private void close(int limit) {
        int from = start;
        int to = limit;
        start = limit;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        int first = nextWord;
        while (nextWord < words.size() && words.get(nextWord).start() < limit) {
            nextWord++;
        }
        if (nextWord > first) {
            found.add(new Sentence(from, to, words.subList(first, nextWord)));
        } else if (from < to && !found.isEmpty()) {
            Sentence last = found.remove(found.size() - 1);
            found.add(new Sentence(last.start(), to, last.words()));
        }
    }
}
