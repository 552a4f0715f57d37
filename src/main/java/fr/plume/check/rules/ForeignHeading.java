package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Folding;
import fr.plume.text.Language;
import fr.plume.text.LanguageDetector;
import fr.plume.text.LanguageGuess;
import fr.plume.text.Vocabulary;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A heading in another language; names and loans (« Machine learning », « Game of Thrones ») are none. */
public final class ForeignHeading implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("foreign-heading", Family.LANGUAGE, Basis.FRENCH, Severity.ERROR);

    /** Nats by which a heading with a foreign function word must be likelier foreign than French. */
    private static final double WITH_FUNCTION_WORD = 2;

    /** Nats for one of three words or more without a function word. */
    private static final double WITHOUT = 3;

    /** Nats for one of which fewer words are known. */
    private static final double BY_SPELLING = 5;

    private static final int LEAST_WORDS = 3;

    /** Share of usual French words in a foreign title; some are both. */
    private static final double MOST_FRENCH = 0.25;

    /** A function word with a capital inside a heading belongs to a name: « Die Zeit ». */
    private static final int SHORT = 3;

    /** Function words that stand in names of persons, places and works. */
    private static final Set<String> IN_NAMES = Set.of(
            "of", "the", "and", "van", "von", "der", "den", "di", "del", "della", "da", "dos", "el", "los", "y", "for",
            "in", "to", "at", "by", "die", "das", "são", "san", "santa", "santo");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Violation> found = new ArrayList<>();
        for (Block block : ForeignText.blocks(inspection.article())) {
            if (block.isHeading()) {
                List<Word> words = LoanPhrases.without(
                        OwnWords.in(block, inspection.options().acceptedWords())
                                .of(block.prose().words()));
                boolean foreign = isForeign(words) || isNewTitle(words, block, inspection);
                if (foreign && !isNamedInText(inspection.article(), block) && !isCode(inspection.article(), words)) {
                    int language = LanguageDetector.detect(words).language().ordinal();
                    found.add(violation(block.span(), Excerpt.of(block.prose()), language));
                }
            }
        }
        return found.isEmpty() || ForeignText.of(inspection).isPresent() ? List.of() : found;
    }

    /**
     * Whether a rewrite gives a section a foreign title that its source does not know. « The Power of Volunteers » reads like the
     * name of a work, and a writer may mean one; a model has none to name but those of its source.
     */
    private static boolean isNewTitle(List<Word> words, Block heading, Inspection inspection) {
        if (inspection.mode() != Mode.REWRITE
                || words.size() < 2
                || inspection.source().isEmpty()) {
            return false;
        }
        LanguageGuess guess = LanguageDetector.detect(words);
        return guess.isForeign(WITHOUT)
                && guess.frenchShare() <= MOST_FRENCH
                && words.stream().noneMatch(w -> isAcronym(w.text()))
                && !isKnown(inspection.source().get().body(), heading);
    }

    private static boolean isKnown(Article source, Block heading) {
        String name = Folding.fold(heading.prose().text().strip());
        return Folding.fold(source.file().text()).contains(name);
    }

    private static boolean isForeign(List<Word> words) {
        boolean functionWord = false;
        boolean nameWord = false;
        boolean said = false;
        int lowerCase = 0;
        int foreign = 0;
        int french = 0;
        int counted = 0;
        for (Word word : words) {
            String lower = word.lower();
            if (!Character.isLetter(lower.charAt(0)) || isAcronym(word.text()) || isDrawnOut(lower)) {
                continue;
            }
            boolean capital = counted > 0 && Character.isUpperCase(word.text().charAt(0));
            boolean inNames = IN_NAMES.contains(lower) || capital && lower.length() <= SHORT;
            boolean function = Vocabulary.isForeignFunctionWord(lower);
            functionWord |= function && !inNames;
            nameWord |= function && inNames;
            boolean usualForeign = Vocabulary.isUsualForeign(lower);
            boolean isForeign = !inNames && (usualForeign || !capital && Vocabulary.isForeign(lower));
            boolean small = !inNames
                    && lower.length() > 1
                    && Character.isLowerCase(word.text().charAt(0));
            lowerCase += small && !Vocabulary.isUsual(lower) ? 1 : 0;
            said |= isSaidInFrench(word);
            foreign += isForeign ? 1 : 0;
            french += Vocabulary.isFrench(lower) && !Vocabulary.isShared(lower) ? 1 : 0;
            counted++;
        }
        LanguageGuess guess = LanguageDetector.detect(words);
        if (counted == 1 && guess.language() != Language.ENGLISH) {
            // One word of many small languages is a name, or a rare word of French, more often.
            return false;
        }
        // Capitals alone are a name (« Costa del Sol »), but for English and German, which write headings so.
        boolean german = guess.language() == Language.GERMAN && guess.frenchShare() == 0 && counted >= LEAST_WORDS;
        // With capitals all over and a French word between, it is a name that the heading speaks of.
        boolean titled = lowerCase > 0 || !said && (german || guess.language() == Language.ENGLISH);
        boolean named = said && lowerCase == 0;
        if (functionWord && !named || (nameWord && titled && (foreign >= (german ? 1 : 2) || lowerCase >= 2))) {
            return guess.isForeign(WITH_FUNCTION_WORD);
        }
        if (counted < LEAST_WORDS) {
            return false;
        }
        if (french > 0) {
            return foreign > french && lowerCase > 0 && guess.isForeign(BY_SPELLING);
        }
        boolean usual = foreign >= (lowerCase > 0 ? 2 : LEAST_WORDS);
        return guess.isForeign(usual ? WITHOUT : BY_SPELLING) && (usual || lowerCase > 0);
    }

    /** « à », « avec »: a small word that French alone writes so. */
    private static boolean isSaidInFrench(Word word) {
        String lower = word.lower();
        return word.text().equals(lower)
                && (lower.equals("à") || Vocabulary.isUsual(lower) && !Vocabulary.isShared(lower));
    }

    /** « Résiiiste »: one letter three times running says nothing of a language. */
    private static boolean isDrawnOut(String lower) {
        for (int i = 2; i < lower.length(); i++) {
            if (lower.charAt(i) == lower.charAt(i - 1) && lower.charAt(i) == lower.charAt(i - 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** « let », « with »: one word that the code of the article holds too is a word of its language. */
    private static boolean isCode(Article article, List<Word> words) {
        if (words.size() != 1) {
            return false;
        }
        Pattern word = Pattern.compile("\\b" + Pattern.quote(words.get(0).text()) + "\\b", Pattern.CASE_INSENSITIVE);
        return article.blocks().stream()
                .anyMatch(b -> b.kind() == Block.Kind.CODE
                                && word.matcher(article.file().text(b.span())).find()
                        || b.prose().inlines().stream()
                                .anyMatch(i -> i.kind() == Inline.Kind.CODE
                                        && i.label()
                                                .equalsIgnoreCase(words.get(0).text())));
    }

    /** Whether a paragraph of the article, quotations apart, speaks of what the heading names, in whatever letters. */
    private static boolean isNamedInText(Article article, Block heading) {
        String name = " " + Folding.key(heading.prose().text()) + " ";
        NamedInText text = NamedInText.folded(article);
        Predicate<String> longer = p -> p.length() > 2 * name.length();
        return text.holds(name, longer) || text.holds(" " + core(heading.prose().words()) + " ", longer);
    }

    /** The title a heading holds, without a year, a place or a French word around it: three words that begin with one of it. */
    private static String core(List<Word> words) {
        int end = 0;
        while (end < words.size()
                && !isSaidInFrench(words.get(end))
                && !isAside(words.get(end).text())) {
            end++;
        }
        return end < LEAST_WORDS
                ? ""
                : Folding.key(words.subList(0, end).stream().map(Word::text).collect(Collectors.joining(" ")));
    }

    private static boolean isAside(String text) {
        return Character.isDigit(text.charAt(0)) || isAcronym(text);
    }
}
