package fr.plume.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a paragraph into sentences. */
public final class Sentences {

    private Sentences() {}

    /** The sentences of {@code text}, in order, each with those of {@code words} that lie in it. */
    public static List<Sentence> of(String text, List<Word> words) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
            if (stop && i + 1 < text.length() && Characters.isSpace(text.charAt(i + 1))) {
                add(sentences, text, start, i + 1, words);
                start = i + 1;
            }
        }
        add(sentences, text, start, text.length(), words);
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int from, int to, List<Word> words) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        int first = start;
        int last = end;
        List<Word> inside = words.stream()
                .filter(w -> w.start() >= first && w.end() <= last)
                .toList();
        sentences.add(new Sentence(start, end, inside));
    }
}
