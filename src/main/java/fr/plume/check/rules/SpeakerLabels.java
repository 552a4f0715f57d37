package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.text.Characters;
import fr.plume.text.Word;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a conversation written down, « **Zoé :** … », « Ali : … », « **Zoé :** … », from other texts with labels. */
final class SpeakerLabels {

    /** Two speakers have the word so often each at least. */
    private static final int TURNS = 2;

    /** Words of a speaker's name or function. */
    private static final int LONGEST = 3;

    /** From one labelled paragraph in so many on, the text as a whole is a conversation. */
    private static final int SHARE = 3;

    private final Set<Block> turns = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean whole;

    /** Reads the labels of {@code article}. */
    SpeakerLabels(Article article) {
        Map<String, Integer> counts = new HashMap<>();
        String last = "";
        int paragraphs = 0;
        for (Block block : article.texts()) {
            String label = block.isHeading() ? "" : label(block);
            paragraphs += block.isProseParagraph() ? 1 : 0;
            if (label.isEmpty()) {
                continue;
            }
            turns.add(block);
            // One who has the word twice running goes on; the notes of a guide stand one after the other too.
            if (!label.equals(last)) {
                counts.merge(label, 1, Integer::sum);
                last = label;
            }
        }
        if (counts.values().stream().filter(n -> n >= TURNS).count() < 2) {
            turns.clear();
        }
        whole = !turns.isEmpty() && turns.size() * SHARE >= paragraphs;
    }

    /** Whether {@code block} is what one of two or more speakers says. */
    boolean speaks(Block block) {
        return whole || turns.contains(block);
    }

    /** The words, each with a capital, before a colon or a long dash at the head of a block; empty when there are none. */
    private static String label(Block block) {
        String text = block.prose().text();
        List<Word> words = block.prose().words();
        for (int i = 0; i < Math.min(LONGEST, words.size()); i++) {
            Word word = words.get(i);
            if (!Character.isUpperCase(word.text().charAt(0))) {
                return "";
            }
            if (endsLabel(text, word.end())) {
                boolean plain =
                        !block.prose().within(Inline.Kind.STRONG, words.get(0).start());
                String label = text.substring(words.get(0).start(), word.end());
                return plain && block.place().listDepth() > 0 ? "" : label;
            }
        }
        return "";
    }

    private static boolean endsLabel(String text, int from) {
        int i = from;
        while (i < text.length() && (Characters.isSpace(text.charAt(i)) || text.charAt(i) == '.')) {
            i++;
        }
        return i < text.length() && ":—–".indexOf(text.charAt(i)) >= 0;
    }
}
