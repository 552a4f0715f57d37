package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Sentence;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Three sentences in a row that begin with the same word. */
public final class RepeatedOpening implements Rule {

    /** So many in a row are heard. */
    public static final Option MIN = new Option("min", 3, "count");

    private static final RuleInfo INFO =
            RuleInfo.of("repeated-opening", Family.READING, Basis.CRAFT, Severity.WARNING, MIN);

    /** What stands before an item that was typed. */
    private static final String MARKS = "-–—•·*→:>";

    /** « Les 8 marins » is no label with its number. */
    private static final int LONGEST_ARTICLE = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Lists may begin alike; a heading, a list, a quotation or a picture breaks the row. */
    @Override
    public List<Violation> check(Inspection inspection) {
        Row row = new Row((int) inspection.option(this, MIN));
        for (Block block : inspection.article().blocks()) {
            if (!block.isProseParagraph() || Links.isWhole(block)) {
                row.end();
                continue;
            }
            for (Sentence sentence : block.prose().sentences()) {
                if (sentence.words().isEmpty()) {
                    continue;
                }
                if (isItem(block.prose().text(), sentence)) {
                    row.end();
                } else {
                    row.add(opening(sentence), block.prose().span(sentence.start(), sentence.end()));
                }
            }
        }
        row.end();
        return row.found;
    }

    /** An item of a list that was typed: « - de voir », « :star: voir », « Étape 1 : voir ». */
    private static boolean isItem(String text, Sentence sentence) {
        List<Word> words = sentence.words();
        boolean numbered = words.size() > 1
                && Character.isDigit(words.get(1).text().charAt(0))
                && Character.isUpperCase(words.get(0).text().charAt(0))
                && words.get(0).text().length() > LONGEST_ARTICLE
                && (sentence.start() == 0 || text.charAt(sentence.start() - 1) == '\n');
        String before = text.substring(sentence.start(), words.get(0).start());
        return numbered || before.chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** The first word, without what an elision joined to it: « L'été » begins with « l' ». */
    private static String opening(Sentence sentence) {
        Word first = sentence.words().get(0);
        int apostrophe = first.lower().indexOf('\'');
        return apostrophe > 0 ? first.lower().substring(0, apostrophe + 1) : first.lower();
    }

    /** The sentences in a row that began alike so far. */
    private final class Row {

        private final int min;
        private final List<Violation> found = new ArrayList<>();
        private String opening = "";
        private int count;
        private int start;
        private int end;

        private Row(int min) {
            this.min = min;
        }

        private void add(String next, Span span) {
            if (!next.equals(opening)) {
                end();
                opening = next;
                start = span.start();
            }
            count++;
            end = span.end();
        }

        private void end() {
            if (count >= min) {
                found.add(violation(new Span(start, end), count, opening));
            }
            opening = "";
            count = 0;
        }
    }
}
