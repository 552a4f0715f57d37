package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.text.Characters;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word with its capital, its elided part apart.
 *
 * @param start offset in the text
 * @param end offset after it
 * @param lower in lower case
 * @param capital whether a capital is followed by a small letter
 * @param joined whether only spaces, or nothing, stand before it
 * @param opens whether it begins a sentence, a quotation, or what follows a colon
 */
record CasedWord(int start, int end, String lower, boolean capital, boolean joined, boolean opens) {

    /** No word. */
    static final CasedWord NONE = new CasedWord(0, 0, "", false, false, false);

    boolean number() {
        return !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    }

    static List<CasedWord> of(Block block) {
        String text = block.prose().text();
        List<CasedWord> items = new ArrayList<>();
        int last = -1;
        for (Word word : block.prose().words()) {
            int elided = word.lower().length() == word.text().length()
                    ? word.lower().length() - word.core().length()
                    : 0;
            boolean opens = BareCapital.startsSentence(text, word.start());
            boolean joined = last >= 0 && blank(text, last, word.start());
            if (elided > 0) {
                items.add(new CasedWord(
                        word.start(), word.start() + elided, word.lower().substring(0, elided), false, joined, opens));
            }
            String written = word.text().substring(elided);
            boolean capital = written.length() > 1
                    && Character.isUpperCase(written.charAt(0))
                    && written.substring(1).equals(written.substring(1).toLowerCase(Locale.ROOT));
            items.add(new CasedWord(
                    word.start() + elided,
                    word.end(),
                    written.toLowerCase(Locale.ROOT),
                    capital,
                    elided > 0 || joined,
                    elided == 0 && opens));
            last = word.end();
        }
        return items;
    }

    private static boolean blank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
