package fr.plume.check.rules;

import fr.plume.article.Inline;
import fr.plume.article.Prose;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Vocabulary;
import fr.plume.text.Word;
import java.util.List;
import java.util.Locale;

/** A word for another that sounds like it: d'avantage, quand à, voir même. */
public final class Confusion implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("confusion", Family.FRENCH, Basis.FRENCH, Severity.WARNING);

    private static final PhraseBook PHRASES = PhraseBook.read("confusions.txt");

    /** The words beside one stand within so many characters. */
    private static final int NEAR = 40;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Violation> found = PhraseSearch.in(inspection.article(), PHRASES).stream()
                .filter(f -> !endsInName(f.text())
                        && !isInAddress(f)
                        && !isPartOfName(f)
                        && !isEnglish(f)
                        && !isBareCapital(f))
                .map(f -> violation(f.span(), f.text(), f.advice()))
                .toList();
        // The language of the whole text is asked for only when something was found.
        return found.isEmpty() || ForeignText.of(inspection).isPresent() ? List.of() : found;
    }

    /** « Il y a Olivier »: a name that ends like a verb. */
    private static boolean endsInName(String text) {
        int last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0')) + 1;
        return last > 0 && Character.isUpperCase(text.charAt(last)) && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** « [Marine traffic](https://…/marinetraffic) », « doc/examples »: letters of an address, or of a path. */
    private static boolean isInAddress(PhraseSearch.Found found) {
        Prose prose = found.block().prose();
        String text = prose.text();
        if (found.start() > 0 && text.charAt(found.start() - 1) == '/') {
            return true;
        }
        if (!prose.within(Inline.Kind.LINK, found.end() - 1)) {
            return false;
        }
        return prose.inlines().stream()
                .filter(i -> i.kind() == Inline.Kind.LINK && i.start() < found.end() && found.end() <= i.end())
                .anyMatch(i -> i.target()
                        .toLowerCase(Locale.ROOT)
                        .contains(text.substring(Math.max(i.start(), found.start()), found.end())
                                .toLowerCase(Locale.ROOT)));
    }

    /** « Birds of a feather »: behind an English word « a » is English. */
    private static boolean isEnglish(PhraseSearch.Found found) {
        List<Word> before = found.block().prose().words(Math.max(0, found.start() - NEAR), found.start());
        return !before.isEmpty()
                && Vocabulary.isForeignFunctionWord(
                        before.get(before.size() - 1).lower());
    }

    /** « A partir de » lacks an accent on its capital, nothing else, and another rule says so. */
    private static boolean isBareCapital(PhraseSearch.Found found) {
        String advice = found.advice();
        int space = advice.indexOf(' ', 2);
        int second = space < 0 ? advice.length() : space;
        return advice.startsWith("à ")
                && found.text().startsWith("A")
                && found.text().startsWith(advice.substring(2, second), 2);
    }

    /** « le Runtime Resource Overlay »: an English word between words of a name is spelled as English does. */
    private static boolean isPartOfName(PhraseSearch.Found found) {
        String text = found.block().prose().text();
        if (!Character.isUpperCase(text.charAt(found.start()))
                || text.substring(found.start(), found.end()).indexOf(' ') >= 0) {
            return false;
        }
        List<Word> words = found.block()
                .prose()
                .words(Math.max(0, found.start() - NEAR), Math.min(text.length(), found.end() + NEAR));
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.start() <= found.start() && found.end() <= word.end()) {
                return i > 0 && joins(text, words.get(i - 1), word)
                        || i + 1 < words.size() && joins(text, word, words.get(i + 1));
            }
        }
        return false;
    }

    private static boolean joins(String text, Word first, Word second) {
        return Character.isUpperCase(first.text().charAt(0))
                && Character.isUpperCase(second.text().charAt(0))
                && text.substring(first.end(), second.start()).isBlank();
    }
}
