package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.text.Characters;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds a capital behind a colon in the middle of a sentence. */
final class AfterColon {

    private static final Set<String> PLAIN = RuleData.words("plain-openings.txt");

    /** Articles open names too: the word in small letters behind tells. */
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "un", "une", "des");

    /** What stands before the colon is a label, an address or a title when it has fewer words. */
    private static final int SENTENCE = 6;

    /** Words that make a sentence of fewer: no label holds them. */
    private static final Set<String> CLAUSE = Set.of(
            "voici", "voilà", "est", "sont", "c'est", "était", "reste", "suffit", "faut", "semble", "dit", "montre");

    private AfterColon() {}

    /** The words of {@code block}, which say by their capital that a new sentence begins although one goes on. */
    static List<ExcessCapital> in(Block block) {
        List<ExcessCapital> found = new ArrayList<>();
        if (!block.isText() || block.isHeading() || !block.prose().repertoire().mayHold(':')) {
            return found;
        }
        String text = block.prose().text();
        List<Word> words = block.prose().words();
        int since = 0;
        boolean clause = !words.isEmpty() && CLAUSE.contains(words.get(0).lower());
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            since++;
            int gap = words.get(i - 1).end();
            if (stops(text, gap, word.start())) {
                since = 0;
                clause = false;
            } else if (colonOnly(text, gap, word.start())) {
                if ((since >= SENTENCE && block.isProseParagraph() || clause)
                        && isPlain(words, i)
                        && !linked(block, word)
                        && endsOnce(text, word.start())) {
                    found.add(new ExcessCapital(word.start(), word.end()));
                }
                since = 0;
                clause = false;
            }
            clause |= CLAUSE.contains(word.lower());
        }
        return found;
    }

    private static boolean stops(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                return true;
            }
        }
        return false;
    }

    private static boolean colonOnly(String text, int from, int to) {
        boolean colon = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':') {
                if (endsShortcode(text, i)) {
                    return false;
                }
                colon = true;
            } else if (!Characters.isSpace(c) || colon && c == '\n') {
                return false;
            }
        }
        return colon && Characters.isSpace(text.charAt(to - 1));
    }

    /** « :tada: »: the name of a picture between colons. */
    private static boolean endsShortcode(String text, int colon) {
        int i = colon - 1;
        while (i >= 0 && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
            i--;
        }
        return i >= 0 && i < colon - 1 && text.charAt(i) == ':';
    }

    /** « Il », « Cette »… followed by a word in small letters: no name, no title. */
    private static boolean isPlain(List<Word> words, int i) {
        Word word = words.get(i);
        boolean capital = Character.isUpperCase(word.text().charAt(0))
                && (PLAIN.contains(word.lower()) || ARTICLES.contains(word.lower()));
        boolean small = i + 1 < words.size()
                && words.get(i + 1).text().equals(words.get(i + 1).text().toLowerCase(Locale.ROOT));
        return capital && small;
    }

    private static boolean linked(Block block, Word word) {
        return block.prose().inlines().stream()
                .anyMatch(n -> n.kind() != Inline.Kind.HTML && n.start() <= word.start() && word.end() <= n.end());
    }

    /** Whether one sentence only follows: several whole ones may begin with capitals. */
    private static boolean endsOnce(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                return true;
            }
        }
        return false;
    }
}
