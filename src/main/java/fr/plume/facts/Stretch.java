package fr.plume.facts;

import fr.plume.article.Block;
import fr.plume.text.Language;
import fr.plume.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * A block made ready for the extractors.
 *
 * @param block the block
 * @param tokens its text, cut up
 * @param firstSentence number of its first sentence in the article, from 0
 * @param language what it is written in, French or English
 */
record Stretch(Block block, List<Token> tokens, int firstSentence, Language language) {

    boolean isEnglish() {
        return language == Language.ENGLISH;
    }

    /** How many sentences it has, one at least. */
    int sentences() {
        return Math.max(1, block.prose().sentences().size());
    }

    /** The index of the last of its sentences that begins at or before an offset of its text. */
    int sentenceAt(int offset) {
        List<Sentence> sentences = block.prose().sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean before = sentences.get(middle).start() <= offset;
            low = before ? middle : low;
            high = before ? high : middle - 1;
        }
        return low;
    }

    /** Where one of its sentences begins in its text; of the one after the last, where the text ends. */
    int startOf(int sentence) {
        List<Sentence> sentences = block.prose().sentences();
        return sentence < sentences.size()
                ? sentences.get(sentence).start()
                : block.prose().text().length();
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Whether token {@code i} exists and is this word, folded. */
    boolean word(int i, String folded) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isWord()
                && tokens.get(i).folded().equals(folded);
    }

    boolean wordIn(int i, Set<String> folded) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isWord()
                && folded.contains(tokens.get(i).folded());
    }

    boolean mark(int i, String mark) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(mark);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber();
    }

    /** Whether token {@code i} and the next one stand without a space between them. */
    boolean touching(int i) {
        return i >= 0 && i + 1 < tokens.size() && tokens.get(i).touches(tokens.get(i + 1));
    }

    String text(int from, int to) {
        return block.prose()
                .text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
