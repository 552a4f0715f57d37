package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.text.Characters;
import fr.plume.text.Folding;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A word whose capital lacks its accent.
 *
 * @param start offset in the block's text, 0-based
 * @param end offset after it
 * @param accented how it is written
 */
record BareCapital(int start, int end, String accented) {

    /** By the word without accents, in lower case. */
    private static final Map<String, String> ACCENTED = new HashMap<>();

    /** Those that are English words too: only behind a French article. */
    private static final Set<String> ENGLISH_TOO = new HashSet<>();

    private static final Set<String> AFTER_A = RuleData.words("after-preposition-a.txt");
    private static final Set<String> AFTER_CA = RuleData.words("after-ca.txt");

    private static final Set<String> ARTICLES = Set.of(
            "la",
            "une",
            "cette",
            "de",
            "des",
            "les",
            "ces",
            "leur",
            "leurs",
            "notre",
            "nos",
            "votre",
            "vos",
            "son",
            "ses",
            "sa",
            "en",
            "par",
            "pour",
            "et",
            "aux",
            "du",
            "un",
            "chaque",
            "toute",
            "quelle",
            "première",
            "moyen");

    /** Function words that no English sentence holds. */
    private static final Set<String> FRENCH_ONLY = Set.of(
            "de", "du", "des", "et", "le", "la", "les", "un", "une", "en", "par", "pour", "avec", "dans", "au", "aux");

    /** Forms of verbs that may be names or English words when they bear no accent at all: « Evade », « Evoque ». */
    private static final Set<String> INFLECTED = new HashSet<>();

    /** Shorter words in capitals may be acronyms. */
    private static final int SHOUTED = 5;

    static {
        List<String> lines = RuleData.lines("accented-capitals.txt");
        for (String line : lines) {
            boolean english = line.endsWith("*");
            String accented = english ? line.substring(0, line.length() - 1) : line;
            String bare = Folding.fold(accented);
            for (String ending : List.of("", "s")) {
                ACCENTED.put(bare + ending, accented + ending);
                if (english) {
                    ENGLISH_TOO.add(bare + ending);
                }
            }
        }
        lines.stream().filter(line -> line.endsWith("er")).forEach(BareCapital::addForms);
    }

    /** The participles and imperatives of a verb in -er. */
    private static void addForms(String verb) {
        String stem = verb.substring(0, verb.length() - 2);
        for (String ending : List.of("é", "ée", "és", "ées", "ez", "ant", "ons")) {
            String form = stem + ending;
            String bare = Folding.fold(form);
            if (ACCENTED.putIfAbsent(bare, form) == null) {
                INFLECTED.add(bare);
            }
        }
    }

    /** The words of {@code block} that lack an accent, in order. */
    static List<BareCapital> in(Block block) {
        List<BareCapital> found = new ArrayList<>();
        String text = block.prose().text();
        List<Word> words = block.prose().words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.text().equals(word.lower())) {
                continue;
            }
            if (word.text().equals("A") && isPreposition(block, i)) {
                found.add(new BareCapital(word.start(), word.end(), "À"));
            } else if (word.text().equals("Ca") && startsSentence(text, word.start()) && followed(words, i, AFTER_CA)) {
                found.add(new BareCapital(word.start(), word.end(), "Ça"));
            } else if (word.text().length() > 2) {
                listed(words, i, text, found);
            }
        }
        return found;
    }

    private static void listed(List<Word> words, int i, String text, List<BareCapital> found) {
        Word word = words.get(i);
        int elided = word.lower().length() - word.core().length();
        int start = word.start() + elided;
        if (word.lower().length() != word.text().length() || !Character.isUpperCase(text.charAt(start))) {
            return;
        }
        String written = text.substring(start, word.end());
        int hyphen = written.indexOf('-');
        String first = hyphen > 0 ? written.substring(0, hyphen) : written;
        String folded = Folding.fold(first);
        String accented = ACCENTED.get(folded);
        if (accented == null || first.charAt(0) > 'Z' || folded.length() != first.length()) {
            return;
        }
        String tail = first.substring(1).toLowerCase(Locale.ROOT);
        boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        boolean behindArticle =
                elided > 0 || i > 0 && ARTICLES.contains(words.get(i - 1).lower());
        if (ENGLISH_TOO.contains(folded)
                        && !behindArticle
                        && !(startsSentence(text, word.start()) && goesOnInFrench(words, i))
                || shouted && first.length() < SHOUTED
                || !shouted && !first.substring(1).equals(tail)) {
            return;
        }
        String capital = accented.substring(0, 1).toUpperCase(Locale.ROOT);
        // Only the capital is known to lack something when the rest is written with its accents or shouted.
        boolean plain = tail.equals(folded.substring(1));
        if (plain ? INFLECTED.contains(folded) : !tail.equals(accented.substring(1)) && accented.charAt(0) != 'é') {
            return;
        }
        String spelt = plain ? accented.substring(1) : tail;
        String rest = shouted ? spelt.toUpperCase(Locale.ROOT) : spelt;
        found.add(new BareCapital(start, start + first.length(), capital + rest));
    }

    /** « Edition du matin », « Evaluation réussie »: the word behind is French and not English. */
    private static boolean goesOnInFrench(List<Word> words, int i) {
        if (i + 1 >= words.size()) {
            return false;
        }
        String next = words.get(i + 1).text();
        return FRENCH_ONLY.contains(next)
                || next.startsWith("d'")
                || next.startsWith("d’")
                || next.equals(next.toLowerCase(Locale.ROOT))
                        && !Folding.fold(next).equals(next);
    }

    /** « A Paris », « A partir de », « A 20 ans »; not « A déclaré » nor « A-t-il ». */
    private static boolean isPreposition(Block block, int i) {
        List<Word> words = block.prose().words();
        String text = block.prose().text();
        Word word = words.get(i);
        if (i + 1 >= words.size() || !startsSentence(text, word.start())) {
            return false;
        }
        Word next = words.get(i + 1);
        boolean together = next.start() == word.end() + 1
                && Characters.isSpace(text.charAt(word.end()))
                && text.charAt(word.end()) != '\n';
        if (!together) {
            return false;
        }
        boolean name =
                Character.isUpperCase(next.text().charAt(0)) && next.text().length() > 2 && i + 2 < words.size();
        boolean number = Character.isDigit(next.text().charAt(0));
        String core = next.lower();
        return name && !core.equals(core.toUpperCase(Locale.ROOT))
                || number
                || AFTER_A.contains(core)
                || core.startsWith("l'")
                || core.startsWith("d'autres")
                || (core.length() > 4
                        && (core.endsWith("er") || core.endsWith("ir") || core.endsWith("re"))
                        && !core.endsWith("ier"));
    }

    private static boolean followed(List<Word> words, int i, Set<String> list) {
        return i + 1 < words.size()
                && (list.contains(words.get(i + 1).lower())
                        || list.contains(words.get(i + 1).core())
                        || words.get(i + 1).lower().startsWith("n'"));
    }

    /** Whether nothing, the end of a sentence, a colon or an opening mark stands before. */
    static boolean startsSentence(String text, int start) {
        int i = start;
        while (i > 0 && (Characters.isSpace(text.charAt(i - 1)) || "«“\"([–—-".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i == 0 || ".!?…:".indexOf(text.charAt(i - 1)) >= 0;
    }
}
