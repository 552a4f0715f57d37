package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Prose;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A heading shouted. */
public final class AllCapsHeading implements Rule {

    /** An acronym is shorter. */
    private static final int LONG_WORD = 6;

    /** Two such words in capitals are no acronyms. */
    private static final int MEDIUM_WORD = 4;

    private static final Set<String> SHORT = RuleData.words("short-function-words.txt");

    /** Words of French that no acronym or code is. */
    private static final Set<String> SPOKEN = Set.of(
            "le", "la", "les", "un", "une", "des", "du", "au", "aux", "nos", "vos", "notre", "votre", "sa", "ses",
            "mes", "ces", "cette", "leur", "leurs", "pour", "dans", "sur", "avec", "sans", "qui", "que");

    private static final RuleInfo INFO = RuleInfo.of(
                    "all-caps-heading", Family.STRUCTURE, Basis.FRENCH, Severity.WARNING)
            .fixedBy(Fix.Kind.UNSAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Block> suspects = Outline.headings(article).stream()
                .filter(h -> isShouted(h.prose()))
                .toList();
        if (suspects.isEmpty()) {
            return List.of();
        }
        WordCases cases = WordCases.of(article);
        return suspects.stream()
                .filter(h -> !isAcronyms(h.prose(), cases))
                .map(h -> violation(h.span(), Excerpt.of(h.prose())).with(fix(h.prose(), cases)))
                .toList();
    }

    /** Whether no word is in lower case and some are too long for acronyms. */
    private static boolean isShouted(Prose heading) {
        int medium = 0;
        int small = 0;
        boolean some = false;
        for (Word word : heading.words()) {
            String written = word.text();
            if (written.codePoints().anyMatch(Character::isLowerCase)) {
                return false;
            }
            int letters = letters(written);
            medium += letters >= MEDIUM_WORD ? 1 : 0;
            some |= letters >= LONG_WORD;
            small += SPOKEN.contains(word.lower()) ? 1 : 0;
        }
        // Articles and prepositions in capitals belong to no acronym: « LE MOT DE LA FIN ».
        return some || small > 0 && heading.words().size() > 1 || medium > 1 && !isEnumeration(heading);
    }

    /** The letters of a word in capitals; of « SOTM-EU » those of its longest part, of « SODATA3 » none. */
    private static int letters(String written) {
        int longest = 0;
        int letters = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isDigit(c)) {
                return 0;
            }
            letters = c == '-' ? 0 : letters + (Character.isLetter(c) ? 1 : 0);
            longest = Math.max(longest, letters);
        }
        return longest;
    }

    /** « SNCF, RATP, EDF »: a comma between any two words; short ones in capitals are acronyms then. */
    private static boolean isEnumeration(Prose heading) {
        return heading.words().size() > 1
                && heading.text().chars().filter(c -> c == ',').count()
                        == heading.words().size() - 1;
    }

    /** Whether the body writes every longer word in capitals too: names such as UNESCO or DINUM. */
    private static boolean isAcronyms(Prose heading, WordCases cases) {
        List<Word> longer = heading.words().stream()
                .filter(w -> WordCases.written(w).length() >= MEDIUM_WORD)
                .toList();
        return !longer.isEmpty()
                && longer.stream()
                        .allMatch(w -> !cases.isLower(w.core())
                                && cases.capitalised(w.core())
                                        .filter(WordCases::isShouted)
                                        .isPresent());
    }

    /** Only when the body shows how every word is written otherwise; accents would be lost, names lowered. */
    private static Fix fix(Prose heading, WordCases cases) {
        List<Edit> edits = new ArrayList<>();
        boolean first = true;
        for (Word word : heading.words()) {
            boolean lower = cases.isLower(word.core())
                    || TitleCaseHeading.FUNCTION_WORDS.contains(word.core())
                    || SHORT.contains(word.core());
            Optional<String> usual = lower ? Optional.of(word.core()) : cases.capitalised(word.core());
            boolean number = word.text().codePoints().noneMatch(Character::isLetter);
            if (!number
                    && (usual.isEmpty() || word.lower().length() != word.text().length())) {
                return Fix.NONE;
            }
            if (!number) {
                int core = word.lower().length() - word.core().length();
                String written = word.lower().substring(0, core) + usual.get();
                edits.add(new Edit(heading.span(word.start(), word.end()), first ? capital(written) : written));
            }
            first = false;
        }
        return Fix.unsafe(edits);
    }

    private static String capital(String word) {
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }
}
