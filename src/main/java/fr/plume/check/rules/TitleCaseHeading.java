package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Prose;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Folding;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** English capitals in a French heading: « La Taille des Grands Modèles ». */
public final class TitleCaseHeading implements Rule {

    /** A larger share of the words that count, capitalised, is English title case. */
    public static final Option SHARE = new Option("min_share", 0.6, "share");

    /** Words inside the heading that must count, each of four letters or more. */
    public static final Option WORDS = new Option("min", 3, "words");

    private static final int LONG_WORD = 4;

    /** Function words of three letters or more, which no name is. */
    static final Set<String> FUNCTION_WORDS = RuleData.words("capitalised-function-words.txt");

    /** So many common words with a capital inside make the heading one in title case; one may be part of a name. */
    private static final int COMMON = 2;

    private static final int SHORTEST_ACRONYM = 3;

    private static final Set<String> USUAL = RuleData.words("heading-words.txt");

    private static final Set<String> LIKELY = RuleData.words("likely-heading-words.txt");

    /** Words of four letters or more that English titles leave in lower case. */
    private static final Set<String> SMALL =
            Set.of("avec", "sans", "pour", "dans", "chez", "vers", "entre", "sous", "comme", "depuis", "leur", "leurs");

    private static final Set<String> DETERMINERS = Set.of(
            "un",
            "une",
            "son",
            "sa",
            "ses",
            "votre",
            "vos",
            "notre",
            "nos",
            "leur",
            "leurs",
            "ce",
            "cet",
            "cette",
            "ces",
            "mon",
            "ma",
            "mes",
            "chaque",
            "plusieurs",
            "quelques");

    private static final Set<String> ENGLISH = RuleData.words("english-function-words.txt");

    private static final RuleInfo INFO = RuleInfo.of(
                    "title-case-heading", Family.STRUCTURE, Basis.FRENCH, Severity.WARNING, WORDS, SHARE)
            .fixedBy(Fix.Kind.UNSAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Block> suspects = Outline.headings(article).stream()
                .filter(h -> capitals(h.prose()) > 1)
                .toList();
        if (suspects.isEmpty()) {
            return List.of();
        }
        WordCases cases = WordCases.of(article);
        Predicate<Word> names = names(inspection, cases);
        return suspects.stream()
                .filter(h ->
                        isTitleCase(inspection, h.prose(), cases) && !spellsAcronym(h.prose()) && !isNamed(article, h))
                .filter(h -> !HeroicTitle.opens(h.prose(), w -> isNoName(w, cases)))
                .map(h -> violation(h.span(), Excerpt.of(h.prose())).with(fix(h.prose(), cases, names)))
                .toList();
    }

    /** The capitals that could count; without two of them there is no need to read the body. */
    private static long capitals(Prose heading) {
        return heading.words().stream()
                .filter(w -> WordCases.written(w).length() >= LONG_WORD)
                .filter(w -> isCapitalised(w) && !WordCases.opens(heading.text(), w.start()))
                .count();
    }

    private static boolean isCapitalised(Word word) {
        String written = WordCases.written(word);
        return !written.isEmpty()
                && Character.isUpperCase(written.codePointAt(0))
                && (written.length() == 1 || !WordCases.isShouted(written));
    }

    /** Names, acronyms and the words that the body itself capitalises do not count; nor does the word that opens. */
    private boolean isTitleCase(Inspection inspection, Prose heading, WordCases cases) {
        int counted = 0;
        int capitalised = 0;
        int common = 0;
        int likely = 0;
        int small = 0;
        boolean certain = false;
        for (Word word : heading.words()) {
            if (ENGLISH.contains(word.lower())) {
                return false;
            }
            String written = WordCases.written(word);
            boolean inside = !WordCases.opens(heading.text(), word.start());
            certain |= inside && isCapitalised(word) && FUNCTION_WORDS.contains(word.lower());
            common += inside && isCapitalised(word) && (isCommon(word, cases) || isAmong(USUAL, word)) ? 1 : 0;
            likely += inside && isCapitalised(word) && isAfterCommonDeterminer(heading, word) ? 1 : 0;
            likely += inside && isCapitalised(word) && isAmong(LIKELY, word) ? 1 : 0;
            if (!inside
                    || written.length() < LONG_WORD
                    || WordCases.isShouted(written)
                    || written.chars().anyMatch(Character::isDigit)
                    || cases.capitalised(word.core()).isPresent() && !cases.isLower(word.core())) {
                continue;
            }
            counted++;
            small += SMALL.contains(word.lower()) ? 1 : 0;
            capitalised += isCapitalised(word) ? 1 : 0;
        }
        boolean all = capitalised + small == counted && common + likely >= COMMON;
        return (certain || common >= COMMON || all)
                && counted >= inspection.option(this, WORDS)
                && capitalised >= inspection.option(this, SHARE) * counted;
    }

    /** « Le bilan de Mon Port Sans Bruit »: capitals together that the body has too, or that stand in quotation marks. */
    private static boolean isNamed(Article article, Block heading) {
        Prose prose = heading.prose();
        Quoted quoted = Quoted.in(heading);
        int from = prose.text().lastIndexOf(':');
        List<Word> capitals = prose.words().stream()
                .filter(w -> w.start() > from
                        && isCapitalised(w)
                        && !WordCases.opens(prose.text(), w.start())
                        && !quoted.at(w.start()))
                .toList();
        if (capitals.isEmpty()) {
            return true;
        }
        Word last = capitals.get(capitals.size() - 1);
        int start = capitals.get(0).start();
        String name = prose.text().substring(start, last.end());
        return capitals.size() > 1 && NamedInText.written(article).holds(name, p -> true);
    }

    /** « POUNT, la Plateforme Ouverte Numérique Transdisciplinaire »: capitals that an acronym beside them is made of. */
    private static boolean spellsAcronym(Prose heading) {
        StringBuilder initials = new StringBuilder();
        heading.words().stream()
                .skip(1)
                .filter(TitleCaseHeading::isCapitalised)
                .forEach(w -> initials.append(WordCases.written(w).charAt(0)));
        return heading.words().stream()
                .map(WordCases::written)
                .filter(w -> w.length() >= SHORTEST_ACRONYM && WordCases.isShouted(w))
                .anyMatch(w -> holdsInOrder(w, initials));
    }

    private static boolean holdsInOrder(String acronym, CharSequence initials) {
        int at = 0;
        for (int i = 0; i < acronym.length() && at < initials.length(); i++) {
            at += acronym.charAt(i) == initials.charAt(at) ? 1 : 0;
        }
        return at == initials.length() && at >= SHORTEST_ACRONYM && acronym.charAt(0) == initials.charAt(0);
    }

    /** Whether it is one of the words that headings are made of and names seldom are. */
    private static boolean isAmong(Set<String> words, Word word) {
        String core = Folding.fold(word.core());
        return words.contains(core) || core.endsWith("s") && words.contains(core.substring(0, core.length() - 1));
    }

    private static boolean isNoName(Word word, WordCases cases) {
        return isCommon(word, cases)
                || isAmong(USUAL, word)
                || isAmong(LIKELY, word)
                || FUNCTION_WORDS.contains(word.lower())
                || DETERMINERS.contains(word.lower());
    }

    /** « une Crise », « son Entretien »: names have no such determiner. */
    private static boolean isAfterCommonDeterminer(Prose heading, Word word) {
        int at = heading.words().indexOf(word);
        return at > 0
                && DETERMINERS.contains(heading.words().get(at - 1).lower())
                && heading.words().get(at - 1).end() + 1 == word.start();
    }

    /** Whether the body writes it in lower case, never with a capital inside a sentence. */
    private static boolean isCommon(Word word, WordCases cases) {
        return cases.isLower(word.core()) && cases.capitalised(word.core()).isEmpty();
    }

    /**
     * What keeps its capital. A person may name what the body never does, so there only words seen in lower case lose theirs;
     * a model has its names from the source, so whatever neither text capitalises is none.
     */
    private static Predicate<Word> names(Inspection inspection, WordCases cases) {
        if (inspection.mode() != Mode.REWRITE || inspection.source().isEmpty()) {
            return w -> !isCommon(w, cases);
        }
        WordCases source = WordCases.of(inspection.source().get().body());
        return w -> cases.capitalised(w.core()).isPresent()
                || source.capitalised(w.core()).isPresent() && !source.isLower(w.core());
    }

    private static Fix fix(Prose heading, WordCases cases, Predicate<Word> names) {
        List<Edit> edits = new ArrayList<>();
        for (Word word : heading.words()) {
            boolean common = !names.test(word) || FUNCTION_WORDS.contains(word.lower());
            String written = WordCases.written(word);
            if (isCapitalised(word)
                    && common
                    && !WordCases.opens(heading.text(), word.start())
                    && written.length() == word.core().length()) {
                edits.add(new Edit(heading.span(word.end() - written.length(), word.end()), word.core()));
            }
        }
        return Fix.unsafe(edits);
    }
}
