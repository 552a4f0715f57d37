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
import java.util.Set;

/** A plural after a number under two: 1,5 milliards. */
public final class PluralUnderTwo implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "plural-under-two", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE);

    /** « page 1 », « étape 1 » : a name. */
    private static final Set<String> LABELS = RuleData.words("number-labels.txt");

    private static final Set<String> MEASURES = RuleData.words("measures.txt");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        for (Block block : article.texts()) {
            Editable editable = new Editable(article, block);
            List<Word> words = block.prose().words();
            for (int i = 0; i + 1 < words.size(); i++) {
                if (!isUnderTwo(words.get(i).text())) {
                    continue;
                }
                Word noun = words.get(i + 1);
                boolean plural = noun.lower().endsWith("s")
                        && MEASURES.contains(
                                noun.lower().substring(0, noun.lower().length() - 1));
                boolean together = block.prose()
                                .text()
                                .substring(words.get(i).end(), noun.start())
                                .isBlank()
                        || noun.start() == words.get(i).end() + 1;
                if (plural && together && !continued(words, i, block)) {
                    List<Edit> edits = agrees(words, i + 2)
                            ? editable.replace(noun.end() - 1, noun.end(), "")
                                    .map(List::of)
                                    .orElse(List.of())
                            : List.of();
                    found.add(violation(
                                    block.prose().span(words.get(i).start(), noun.end()),
                                    words.get(i).text() + " " + noun.text())
                            .with(Fix.safe(edits)));
                }
            }
        }
        return found;
    }

    /** 1, 1,5, 0,75: a decimal number from 0 to 2, neither excluded. */
    private static boolean isUnderTwo(String number) {
        if (number.equals("1")) {
            return true;
        }
        boolean decimal = number.length() > 2
                && (number.charAt(0) == '0' || number.charAt(0) == '1')
                && (number.charAt(1) == ',' || number.charAt(1) == '.')
                && number.length() <= 5;
        return decimal && number.substring(2).chars().allMatch(Character::isDigit);
    }

    /** « de 1 à 1,5 », « 31/1 »: part of a date, a range or another number. */
    private static boolean continued(List<Word> words, int i, Block block) {
        int start = words.get(i).start();
        char before = start == 0 ? ' ' : block.prose().text().charAt(start - 1);
        boolean label = i > 0
                && words.get(i).text().equals("1")
                && (LABELS.contains(words.get(i - 1).core())
                        || Character.isUpperCase(words.get(i - 1).text().charAt(0)));
        return label || Character.isLetterOrDigit(before) || "/.,-–".indexOf(before) >= 0;
    }

    /** Whether no adjective in the plural follows, which would have to change with the noun. */
    private static boolean agrees(List<Word> words, int next) {
        if (next >= words.size()) {
            return true;
        }
        String word = words.get(next).lower();
        return !word.endsWith("s") && !word.endsWith("x")
                || Set.of("dans", "sans", "plus", "moins", "les", "des", "puis", "depuis", "sous", "mais", "vers")
                        .contains(word);
    }
}
