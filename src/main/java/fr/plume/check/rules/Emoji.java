package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pictographs in headings and in the text. */
public final class Emoji implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("emoji", Family.HYGIENE, Basis.HYGIENE, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.UNSAFE);

    private static final Set<String> ARTICLES = Set.of(
            "un", "une", "le", "la", "les", "des", "du", "au", "aux", "ce", "cette", "ces", "mon", "ma", "son", "sa");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        if (!Pictograph.mayBeIn(article.shown())) {
            return found;
        }
        for (Block block : article.texts()) {
            String text = block.prose().text();
            if (!Pictograph.mayBeIn(block.prose().repertoire())) {
                continue;
            }
            // A mark that is all a cell or an item says is its text: « oui », « non », « fait ».
            boolean alone =
                    inspection.mode() == Mode.CHECK && block.prose().words().isEmpty();
            if (alone && block.kind() == Block.Kind.TABLE_CELL) {
                continue;
            }
            Editable editable = new Editable(article, block);
            for (int i = 0; i < text.length(); i++) {
                int end = Pictograph.end(text, i);
                if (end > i) {
                    Violation violation = violation(block.prose().span(i, end), text.substring(i, end))
                            .with(alone || isWord(text, i) ? Fix.NONE : Fix.unsafe(removal(editable, text, i, end)));
                    found.add(block.isHeading() ? violation.as(Severity.WARNING) : violation);
                    i = end - 1;
                }
            }
        }
        return found;
    }

    /** Takes it out with one of the spaces around it. */
    private static List<Edit> removal(Editable editable, String text, int start, int end) {
        boolean spaceBehind = end < text.length() && text.charAt(end) == ' ';
        boolean spaceBefore = start > 0 && text.charAt(start - 1) == ' ';
        boolean punctuated = end < text.length() && Characters.isNoBreakSpace(text.charAt(end));
        int from = spaceBefore && !spaceBehind && !punctuated ? start - 1 : start;
        int to = spaceBehind && (start == 0 || spaceBefore || text.charAt(start - 1) == '\n') ? end + 1 : end;
        return editable.replace(from, to, "").map(List::of).orElse(List.of());
    }

    /** « Des commandes avec des ✨ »: behind an article it stands for a word, and the sentence breaks without it. */
    private static boolean isWord(String text, int start) {
        int end = start;
        while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1)) && end - begin < 6) {
            begin--;
        }
        return end < start && ARTICLES.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }
}
