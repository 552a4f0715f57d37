package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.text.Repertoire;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a block that are its writer's own French, or should be: not between quotation marks, not in italics, no
 * title behind a link, no word that the configuration accepts.
 */
final class OwnWords {

    private final BitSet others;
    private final Set<String> accepted;

    private OwnWords(BitSet others, Set<String> accepted) {
        this.others = others;
        this.accepted = accepted;
    }

    /**
     * What is own in {@code block}.
     *
     * @param accepted words left alone, in lower case
     */
    static OwnWords in(Block block, Set<String> accepted) {
        String text = block.prose().text();
        BitSet others = new BitSet();
        Repertoire held = block.prose().repertoire();
        if (held.mayHoldAny("«“\"")) {
            Quoted.in(block).addTo(others);
        }
        if (held.mayHold('‘')) {
            single(text, others);
        }
        for (Inline inline : block.prose().inlines()) {
            if (inline.kind() == Inline.Kind.EMPHASIS || inline.kind() == Inline.Kind.LINK) {
                others.set(inline.start(), inline.end());
            }
        }
        return new OwnWords(others, accepted);
    }

    /** Single quotation marks ‘ ’, an apostrophe inside them apart; an opening one alone opens nothing. */
    private static void single(String text, BitSet others) {
        int open = text.indexOf('‘');
        while (open >= 0) {
            int close = open + 1;
            while (close < text.length() && !(text.charAt(close) == '’' && ends(text, close))) {
                close++;
            }
            if (close == text.length()) {
                return;
            }
            others.set(open, close + 1);
            open = text.indexOf('‘', close);
        }
    }

    private static boolean ends(String text, int mark) {
        return mark + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(mark + 1));
    }

    /** Whether all words are own. */
    boolean areAll() {
        return others.isEmpty() && accepted.isEmpty();
    }

    /** How many of {@code words}, words of the block, are own. */
    int count(List<Word> words) {
        if (areAll()) {
            return words.size();
        }
        int count = 0;
        for (Word word : words) {
            count += isOwn(word) ? 1 : 0;
        }
        return count;
    }

    private boolean isOwn(Word word) {
        return !others.get(word.start())
                && (accepted.isEmpty() || !accepted.contains(word.lower()) && !accepted.contains(word.core()));
    }

    /** Those of {@code words}, words of the block, that are own. */
    List<Word> of(List<Word> words) {
        if (areAll()) {
            return words;
        }
        List<Word> own = new ArrayList<>(words.size());
        for (Word word : words) {
            if (isOwn(word)) {
                own.add(word);
            }
        }
        return own;
    }

    /** Whether the unit at {@code offset} of the block's text is own. */
    boolean at(int offset) {
        return !others.get(offset);
    }
}
