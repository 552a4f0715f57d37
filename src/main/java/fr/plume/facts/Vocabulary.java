package fr.plume.facts;

import fr.plume.text.Language;
import java.util.List;
import java.util.Set;

/** Words that carry no fact by themselves. */
final class Vocabulary {

    private static final Set<String> FRENCH = Table.words("function-words-fr.txt");
    private static final Set<String> ENGLISH = Table.words("function-words-en.txt");
    private static final Set<String> DISCOURSE = Table.words("discourse-nouns.txt");
    private static final Set<String> LABELS = Table.words("label-nouns.txt");

    private static final Set<String> NO_NAMES = Table.words("no-names.txt");

    private Vocabulary() {}

    /** Whether the word names nobody though it has a capital: a day, a people, a language. */
    static boolean isNoName(String folded) {
        return NO_NAMES.contains(folded);
    }

    static boolean isFunctionWord(String folded) {
        return FRENCH.contains(folded) || ENGLISH.contains(folded);
    }

    /** Whether a text counts such things about itself: reasons, steps, points. */
    static boolean isOfDiscourse(String stem) {
        return DISCOURSE.contains(stem);
    }

    /** Whether a number behind this noun only gives it its place: étape 3. */
    static boolean isLabel(String stem) {
        return LABELS.contains(stem);
    }

    /** A word without the ending of its plural; enough to hold a count's noun against another's. */
    static String singular(String folded) {
        int length = folded.length();
        if (length > 4 && folded.endsWith("aux")) {
            return folded.substring(0, length - 3) + "al";
        }
        boolean plural = length > 3 && (folded.endsWith("s") || folded.endsWith("x")) && !folded.endsWith("ss");
        return plural ? folded.substring(0, length - 1) : folded;
    }

    /** French or English by their function words; {@code otherwise} when they do not tell. */
    static Language language(List<Token> tokens, Language otherwise) {
        int french = 0;
        int english = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                french += FRENCH.contains(token.folded()) ? 1 : 0;
                english += ENGLISH.contains(token.folded()) ? 1 : 0;
            }
        }
        if (Math.abs(french - english) < 2) {
            return otherwise;
        }
        return english > french ? Language.ENGLISH : Language.FRENCH;
    }
}
