package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
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

/** A word spelt with oe where French writes œ: oeuvre, coeur, soeur. */
public final class MissingLigature implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "missing-ligature", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE);

    /** Word families; in each the first oe is a ligature. */
    private static final WordList FAMILIES = WordList.read("ligature-words.txt");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        for (Block block : article.texts()) {
            String text = block.prose().text();
            if (oe(text, 0) < 0) {
                continue;
            }
            Editable editable = new Editable(article, block);
            for (Word word : block.prose().words()) {
                for (int at = oe(word.text(), 0); at >= 0; at = oe(word.text(), at + 2)) {
                    int start = partStart(word.text(), at);
                    if (!isHost(word.text(), at)
                            && FAMILIES.contains(word.text()
                                    .substring(start, partEnd(word.text(), at))
                                    .toLowerCase(Locale.ROOT))) {
                        int from = word.start() + at;
                        List<Edit> edits = editable.replace(from, from + 2, text.charAt(from) == 'o' ? "œ" : "Œ")
                                .map(List::of)
                                .orElse(List.of());
                        found.add(violation(block.prose().span(word.start(), word.end()), word.text())
                                .with(Fix.safe(edits)));
                    }
                }
            }
        }
        return found;
    }

    /** « coeur.exemple.fr »: a dot between small letters behind the part. */
    private static boolean isHost(String word, int at) {
        int end = partEnd(word, at);
        return end + 1 < word.length() && word.charAt(end) == '.' && Character.isLowerCase(word.charAt(end + 1));
    }

    private static int oe(String word, int from) {
        boolean afterO = false;
        for (int i = from; i < word.length(); i++) {
            char c = word.charAt(i);
            if (afterO && (c == 'e' || c == 'E')) {
                return i - 1;
            }
            afterO = c == 'o' || c == 'O';
        }
        return -1;
    }

    private static int partStart(String word, int at) {
        int i = at;
        while (i > 0 && Character.isLetter(word.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int partEnd(String word, int at) {
        int i = at;
        while (i < word.length() && Character.isLetter(word.charAt(i))) {
            i++;
        }
        return i;
    }
}
