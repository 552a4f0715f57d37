package fr.plume.text;

import java.util.List;

/**
 * A sentence of a paragraph.
 *
 * @param start offset of its first UTF-16 unit in the text, 0-based
 * @param end offset after its last, closing mark included, the space behind it not
 * @param words its words, with offsets in the same text
 */
public record Sentence(int start, int end, List<Word> words) {

    public Sentence {
        words = Sequence.of(words);
    }
}
