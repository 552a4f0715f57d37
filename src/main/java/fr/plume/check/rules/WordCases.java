package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Prose;
import fr.plume.text.Characters;
import fr.plume.text.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the body of an article writes its words: in lower case, with a capital, in capitals. */
final class WordCases {

    private final Set<String> lower = new HashSet<>();
    private final Map<String, String> capitalised = new HashMap<>();

    private WordCases() {}

    /** The words of the running text of {@code article}, headings left out. */
    static WordCases of(Article article) {
        WordCases cases = new WordCases();
        for (Block block : article.blocks()) {
            if (block.isText() && !block.isHeading()) {
                cases.read(block.prose());
            }
        }
        return cases;
    }

    private void read(Prose prose) {
        for (Word word : prose.words()) {
            String core = word.core();
            String written = written(word);
            if (written.equals(core)) {
                lower.add(core);
            } else if (!opens(prose.text(), word.start())
                    || written.length() < word.text().length()
                    || isShouted(written)) {
                capitalised.putIfAbsent(core, written);
            }
        }
    }

    /** The word as written, without its elided first part. */
    static String written(Word word) {
        int length = Math.min(word.core().length(), word.text().length());
        return word.text().substring(word.text().length() - length);
    }

    /** Whether all letters are capitals, at least two of them. */
    static boolean isShouted(String word) {
        return word.length() > 1
                && word.codePoints().filter(Character::isLetter).count() > 1
                && word.codePoints().noneMatch(Character::isLowerCase);
    }

    /**
     * Whether the word at {@code start} may bear a capital for its place only: at the start of a text, behind a stop, a colon, a
     * dash, a bracket or a quotation mark.
     */
    static boolean opens(String text, int start) {
        int before = start;
        while (before > 0 && Characters.isSpace(text.charAt(before - 1))) {
            before--;
        }
        return before == 0
                || ".!?…:;–—-([«“\"‹•|/>".indexOf(text.charAt(before - 1)) >= 0
                || !Character.isLetterOrDigit(text.charAt(before - 1)) && ",’'»)”".indexOf(text.charAt(before - 1)) < 0;
    }

    /** Whether the body writes it in lower case somewhere. */
    boolean isLower(String core) {
        return lower.contains(core);
    }

    /** How the body writes it with a capital inside a sentence, if it does. */
    Optional<String> capitalised(String core) {
        return Optional.ofNullable(capitalised.get(core));
    }
}
