package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.text.Characters;
import fr.plume.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a block of text ends. */
final class LastWords {

    private static final Set<String> LINKING = RuleData.words("linking-words.txt");

    /** Endings by which a word differs from its own other forms. */
    private static final Set<String> INFLECTIONS =
            Set.of("s", "x", "e", "es", "nt", "ent", "r", "z", "ne", "nes", "le");

    /** Words that take leave of the reader. */
    private static final Set<String> GREETINGS = Set.of(
            "à",
            "au",
            "bonne",
            "bonnes",
            "bon",
            "bons",
            "merci",
            "salut",
            "vive",
            "bienvenue",
            "rendez-vous",
            "bientôt",
            "joyeux",
            "joyeuses",
            "adieu",
            "bravo",
            "tchao",
            "ciao");

    /** A farewell has so many words at most. */
    private static final int SHORT_LINE = 6;

    private final Block block;
    private final String text;
    private final int end;

    LastWords(Block block) {
        this.block = block;
        this.text = block.prose().text();
        this.end = withoutTemplate(text);
    }

    /** The offset after the last character that is no white space and no mark of a template. */
    int end() {
        return end;
    }

    /** Where the text ends without {@code :::} and {@code {: .class}} lines. */
    private static int withoutTemplate(String text) {
        int end = text.length();
        while (end > 0) {
            while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
                end--;
            }
            int line = text.lastIndexOf('\n', end - 1) + 1;
            String last = end == 0 ? "" : text.substring(line, end);
            if (last.startsWith(":::") || last.startsWith("{") && last.endsWith("}")) {
                end = line;
            } else {
                return end;
            }
        }
        return 0;
    }

    /** Whether it stops where nothing can end: inside a word, after a comma or a linking word, with a mark left open. */
    boolean breaksOff(Article article) {
        if (end == 0 || endsInObject() || block.prose().words().isEmpty()) {
            return false;
        }
        char last = text.charAt(end - 1);
        boolean item = block.place().listDepth() > 0;
        if (Characters.isApostrophe(last) && isElision()
                || last == ',' && !item && !isFarewell()
                || last == '('
                || last == '«') {
            return true;
        }
        if (last == '-' || last == '–' || last == '—') {
            return end > 1 && (Character.isLetter(text.charAt(end - 2)) || !item);
        }
        if (leavesGuillemetOpen(block) || opensParenthesis() || leavesEmphasisOpen()) {
            return true;
        }
        if (!Character.isLetterOrDigit(last) || endsInInline()) {
            return false;
        }
        Word word = block.prose().words().get(block.prose().words().size() - 1);
        return word.end() == end && (isLinking(word) || !item && !isGreeting() && isCut(word, article));
    }

    /** « l' », « lorsqu' »: a word lost its vowel to a next one; « à plus' » or « 'bar' » may well end a text. */
    private boolean isElision() {
        int start = end - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, end - 1).toLowerCase(Locale.ROOT);
        return word.length() == 1 || word.endsWith("qu") || word.equals("aujourd") || word.equals("entr");
    }

    /** Two asterisks that show in the text, an odd number of times: strong emphasis that nothing closed. */
    private boolean leavesEmphasisOpen() {
        int marks = 0;
        for (int i = text.indexOf("**"); i >= 0; i = text.indexOf("**", i + 2)) {
            marks++;
        }
        return marks % 2 == 1;
    }

    private boolean isLinking(Word word) {
        int words = block.prose().words().size();
        boolean butAlso = word.lower().equals("aussi")
                && words > 1
                && block.prose().words().get(words - 2).lower().equals("mais");
        return (butAlso || LINKING.contains(word.core()))
                && block.prose().words().size() > 3
                && word.text().equals(word.lower());
    }

    /** « Cordialement, »: what a letter closes with. */
    private boolean isFarewell() {
        return block.prose().words().size() <= 2 && text.indexOf(',') == end - 1;
    }

    /** « À bientôt au port », « Bonne lecture »: a few words that take leave need no stop. */
    private boolean isGreeting() {
        List<Word> words = block.prose().words();
        return words.size() <= SHORT_LINE && GREETINGS.contains(words.get(0).lower());
    }

    /** Whether the last word is the beginning of another one of the article, and stands nowhere else itself. */
    private boolean isCut(Word word, Article article) {
        String core = word.core();
        if (core.length() < 3 || core.indexOf('.') >= 0 || !word.text().equals(word.lower())) {
            return false;
        }
        if (endsInsideSyllable(core)) {
            return true;
        }
        boolean longer = false;
        for (Block other : article.texts()) {
            for (Word w : other.prose().words()) {
                if (w.start() == word.start() && other == block) {
                    continue;
                }
                if (w.core().equals(core)) {
                    return false;
                }
                longer |= w.core().startsWith(core)
                        && w.core().charAt(core.length()) != '-'
                        && !INFLECTIONS.contains(w.core().substring(core.length()));
            }
        }
        return longer;
    }

    /** « compl », « nomb »: no word of French ends in a consonant and l or r, in j or in v. */
    private static boolean endsInsideSyllable(String word) {
        char last = word.charAt(word.length() - 1);
        char before = word.charAt(word.length() - 2);
        return word.length() > 3
                && (last == 'j' || last == 'v' || (last == 'l' || last == 'r') && "bcdfgptv".indexOf(before) >= 0);
    }

    /** Whether nothing ends it: plain words to the last, no link, code, image, quotation, emphasis or emoji. */
    boolean lacksStop() {
        return end > 0
                && !endsInObject()
                && Character.isLetterOrDigit(text.charAt(end - 1))
                && !endsInSmiley()
                && !endsInInline();
    }

    /** « :D », « ;-P ». */
    private boolean endsInSmiley() {
        int eyes = end >= 3 && text.charAt(end - 2) == '-' ? end - 3 : end - 2;
        return eyes >= 0 && (text.charAt(eyes) == ':' || text.charAt(eyes) == ';' || text.charAt(eyes) == 'X');
    }

    private boolean endsInObject() {
        return text.charAt(end - 1) == Characters.OBJECT;
    }

    private boolean endsInInline() {
        return block.prose().inlines().stream()
                .filter(i -> i.kind() != Inline.Kind.HTML && i.kind() != Inline.Kind.FOOTNOTE)
                .anyMatch(i -> i.end() >= end && i.start() < end);
    }

    private boolean opensParenthesis() {
        int open = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean smiley =
                    i > 0 && (text.charAt(i - 1) == ':' || text.charAt(i - 1) == ';' || text.charAt(i - 1) == '-');
            if (c == '(' && !smiley) {
                open++;
            } else if (c == ')' && open > 0) {
                open--;
            }
        }
        return open > 0;
    }

    /** Whether a guillemet opened in {@code block} is not closed there. */
    static boolean leavesGuillemetOpen(Block block) {
        String text = block.prose().text();
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '«') {
                open++;
            } else if (text.charAt(i) == '»' && open > 0) {
                open--;
            }
        }
        return open > 0;
    }
}
