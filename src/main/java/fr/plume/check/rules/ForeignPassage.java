package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Language;
import fr.plume.text.LanguageDetector;
import fr.plume.text.LanguageGuess;
import fr.plume.text.Sentence;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence or a paragraph in another language, outside quotations, italics, code and titles of works. */
public final class ForeignPassage implements Rule {

    /** Under so many words a sentence may be a name or a loan. */
    public static final Option SENTENCE = new Option("sentence", 8, "words");

    /** Under so many words a paragraph may be a name or a loan. */
    public static final Option PARAGRAPH = new Option("paragraph", 5, "words");

    private static final RuleInfo INFO =
            RuleInfo.of("foreign-passage", Family.LANGUAGE, Basis.FRENCH, Severity.ERROR, SENTENCE, PARAGRAPH);

    /** Nats from which a passage with hardly a usual French word is foreign; names and loans alone stay under 5. */
    private static final double HARDLY_SURE = 6;

    /** A French sentence has more usual French words than this share; small words are often shared by two languages. */
    private static final double HARDLY_FRENCH = 0.2;

    /** So many commas, with so few words between them, are a list of names. */
    private static final int NAMES = 8;

    private static final int NAME = 4;

    /** Words among which a reference names its authors and its year. */
    private static final int AUTHORS = 30;

    /** Shorter words have no capital even in titles. */
    private static final int LONGER = 4;

    /** Share of the longer words with a capital from which a passage is made of names. */
    private static final double TITLE_CASE = 0.75;

    /** What announces the title of a work. */
    private static final Set<String> ANNOUNCES =
            Set.of("cf", "voir", "source", "sources", "lire", "référence", "références", "crédit", "crédits", "via");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Violation> found = new ArrayList<>();
        for (Block block : ForeignText.blocks(inspection.article())) {
            if (!block.isHeading() && !block.prose().words().isEmpty() && !isCited(block) && !isEntry(block)) {
                look(inspection, block, found);
            }
        }
        // The whole text is judged only when something was found: French articles pay nothing for it.
        return found.isEmpty() || ForeignText.of(inspection).isPresent() ? List.of() : found;
    }

    private void look(Inspection inspection, Block block, List<Violation> found) {
        OwnWords own = OwnWords.in(block, inspection.options().acceptedWords());
        List<Word> words = own.of(block.prose().words());
        if (words.size() < inspection.option(this, PARAGRAPH)) {
            return;
        }
        List<LanguageGuess> guesses = SentenceLanguages.of(block.prose(), own);
        if (guesses.stream().allMatch(ForeignPassage::isFrench)) {
            return;
        }
        LanguageGuess whole = LanguageDetector.detect(words);
        if (isForeign(whole, words) && guesses.stream().noneMatch(ForeignPassage::isFrench)) {
            add(block, firstForeign(block, own, guesses), block.prose().text().length(), whole, found);
            return;
        }
        sentences(inspection, block, own, found);
    }

    /** « - Kervella, R., Tanguy, A. (2019) Tides of the north »: authors with their initials, a year, a title. */
    private static boolean isCited(Block block) {
        List<Word> words = block.prose().words();
        String text = block.prose().text();
        boolean initial = false;
        for (int i = 1; i < Math.min(words.size(), AUTHORS); i++) {
            String word = words.get(i).text();
            int end = words.get(i).end();
            initial |= word.length() == 1
                    && Character.isUpperCase(word.charAt(0))
                    && end < text.length()
                    && (text.charAt(end) == '.' || text.charAt(end) == ',');
            if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))) {
                return initial && Character.isUpperCase(words.get(0).text().charAt(0));
            }
        }
        return false;
    }

    /** The cell of a table without a full stop, or names one after the other: no sentence. */
    private static boolean isEntry(Block block) {
        String text = block.prose().text();
        long commas = text.chars().filter(c -> c == ',').count();
        return block.kind() == Block.Kind.TABLE_CELL && !text.stripTrailing().endsWith(".")
                || commas >= NAMES && commas * NAME >= block.prose().words().size();
    }

    /** Where the first sentence begins that is foreign by itself; a short one before it may be French. */
    private static int firstForeign(Block block, OwnWords own, List<LanguageGuess> guesses) {
        List<Sentence> sentences = block.prose().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            List<Word> words = own.of(sentences.get(i).words());
            if (!words.isEmpty() && isForeign(guesses.get(i), words)) {
                return sentences.get(i).start();
            }
        }
        return 0;
    }

    private static boolean isFrench(LanguageGuess guess) {
        return guess.language() == Language.FRENCH && guess.margin() >= 2;
    }

    private void sentences(Inspection inspection, Block block, OwnWords own, List<Violation> found) {
        double least = inspection.option(this, SENTENCE);
        Sentence first = null;
        Sentence last = null;
        LanguageGuess language = LanguageGuess.NONE;
        for (Sentence sentence : block.prose().sentences()) {
            List<Word> words = own.of(sentence.words());
            LanguageGuess guess = words.size() < least ? LanguageGuess.NONE : LanguageDetector.detect(words);
            boolean foreign = isForeign(guess, words);
            if (foreign && first == null) {
                first = sentence;
                language = guess;
            }
            if (!foreign && first != null) {
                add(block, first.start(), last.end(), language, found);
                first = null;
            }
            last = sentence;
        }
        if (first != null) {
            add(block, first.start(), last.end(), language, found);
        }
    }

    private static boolean isForeign(LanguageGuess guess, List<Word> words) {
        double sure = guess.frenchShare() < HARDLY_FRENCH ? HARDLY_SURE : ForeignText.SURE;
        if (!guess.isForeign(sure) || ANNOUNCES.contains(words.get(0).lower()) || isTitles(guess, words)) {
            return false;
        }
        List<Word> told = LoanPhrases.without(words);
        return told.size() == words.size() || LanguageDetector.detect(told).isForeign(ForeignText.SURE);
    }

    /** Whether nearly every longer word has a capital, as in names and English titles; German nouns have one by rule. */
    private static boolean isTitles(LanguageGuess guess, List<Word> words) {
        int longer = 0;
        int capitals = 0;
        for (Word word : words) {
            if (word.text().length() >= LONGER) {
                longer++;
                capitals += Character.isUpperCase(word.text().charAt(0)) ? 1 : 0;
            }
        }
        return guess.language() != Language.GERMAN && capitals >= 2 && capitals >= TITLE_CASE * longer;
    }

    private void add(Block block, int start, int end, LanguageGuess guess, List<Violation> found) {
        String passage = block.prose().text().substring(start, end);
        found.add(violation(
                block.prose().span(start, end),
                Excerpt.of(passage),
                guess.language().ordinal()));
    }
}
