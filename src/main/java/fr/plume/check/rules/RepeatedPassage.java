package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import fr.plume.text.Characters;
import fr.plume.text.Sentence;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The same sentence, or nearly the same paragraph, twice in one article. */
public final class RepeatedPassage implements Rule {

    /** A sentence of so many words does not come twice by chance. */
    public static final Option SENTENCE = new Option("min", 15, "words");

    /** A repeated sentence of so many words is worth a warning, and in a rewrite an error. */
    public static final Option SHORT_SENTENCE = new Option("min_short", 8, "words");

    /** Paragraphs of fewer words are compared sentence by sentence only. */
    public static final Option PARAGRAPH = new Option("min_paragraph", 25, "words");

    private static final RuleInfo INFO = RuleInfo.of(
            "repeated-passage", Family.READING, Basis.CRAFT, Severity.ERROR, SENTENCE, SHORT_SENTENCE, PARAGRAPH);

    /** Words of a label. */
    private static final int LABEL = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        // A sentence set off as a quotation may repeat the text on purpose; two such quotations may not.
        for (boolean quoted : new boolean[] {false, true}) {
            List<Block> paragraphs = article.blocks().stream()
                    .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                    .filter(b -> b.place().quoteDepth() > 0 == quoted
                            && !Links.isWhole(b)
                            && !Byline.isCredit(b)
                            && !isGridEntry(b))
                    .toList();
            found.addAll(repeated(inspection, paragraphs));
        }
        found.sort(Comparator.comparingInt(v -> v.span().start()));
        return found;
    }

    private List<Violation> repeated(Inspection inspection, List<Block> paragraphs) {
        double least = inspection.option(this, PARAGRAPH);
        List<Violation> found = new ArrayList<>();
        Map<Long, Integer> sentences = new HashMap<>();
        SimilarParagraphs seen = new SimilarParagraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Block paragraph = paragraphs.get(i);
            OptionalInt twin = paragraph.prose().words().size() >= least
                    ? seen.add(i, paragraph.prose().words())
                    : OptionalInt.empty();
            List<Violation> inside = sentences(inspection, paragraph, sentences);
            if (twin.isPresent() && code(paragraph).equals(code(paragraphs.get(twin.getAsInt())))) {
                Span first = paragraphs.get(twin.getAsInt()).span();
                Message message = Message.of("check.repeated-passage.paragraph", line(inspection, first.start()));
                found.add(new Violation(INFO.id(), Severity.ERROR, paragraph.span(), message, Fix.NONE));
            } else {
                found.addAll(inside);
            }
        }
        return found;
    }

    /** « - **Prix** : bas » in a list within a list: one of the same few answers for each thing compared. */
    private static boolean isGridEntry(Block paragraph) {
        String text = paragraph.prose().text();
        int colon = text.indexOf(':');
        return paragraph.place().listDepth() > 1
                && colon > 0
                && paragraph.prose().within(Inline.Kind.STRONG, 0)
                && paragraph.prose().words(0, colon).size() <= LABEL;
    }

    /** The code in a paragraph: two that differ in it speak of different things with the same words. */
    private static List<String> code(Block paragraph) {
        return paragraph.prose().inlines().stream()
                .filter(i -> i.kind() == Inline.Kind.CODE)
                .map(Inline::label)
                .toList();
    }

    private List<Violation> sentences(Inspection inspection, Block paragraph, Map<Long, Integer> seen) {
        double grave = inspection.option(this, inspection.mode() == Mode.REWRITE ? SHORT_SENTENCE : SENTENCE);
        double least = inspection.option(this, SHORT_SENTENCE);
        List<Violation> found = new ArrayList<>();
        SpokenCode code = new SpokenCode(paragraph.prose());
        for (Sentence sentence : paragraph.prose().sentences()) {
            long spoken = code.upTo(sentence.end());
            int words = sentence.words().size();
            if (words < least || !isClosed(paragraph, sentence)) {
                continue;
            }
            Integer first = seen.putIfAbsent(spoken + key(sentence.words()), offset(paragraph, sentence.start()));
            List<Word> announced = behindColon(paragraph.prose().text(), sentence);
            if (first == null && announced.size() >= least && announced.size() < words) {
                first = seen.putIfAbsent(
                        spoken + key(announced),
                        offset(paragraph, announced.get(0).start()));
                words = announced.size();
            }
            if (first != null) {
                Span span = paragraph.prose().span(sentence.start(), sentence.end());
                found.add(violation(span, words, line(inspection, first))
                        .as(words >= grave ? Severity.ERROR : Severity.WARNING));
            }
        }
        return found;
    }

    /** A number that two different sentences share once in some billion billions. */
    private static long key(List<Word> words) {
        long key = words.size();
        for (Word word : words) {
            key = key * 0x9E3779B97F4A7C15L + word.lower().hashCode();
            key ^= key >>> 29;
        }
        return key;
    }

    private static int offset(Block paragraph, int offset) {
        return paragraph.prose().fileOffset(offset);
    }

    /** The words of a sentence behind its last colon; none when it has no colon. */
    private static List<Word> behindColon(String text, Sentence sentence) {
        int colon = sentence.end() - 1;
        while (colon >= sentence.start() && text.charAt(colon) != ':') {
            colon--;
        }
        int behind = colon;
        // What is quoted there may be a title, which is the same each time.
        return colon < sentence.start() || "«“\"".indexOf(firstAfter(text, colon)) >= 0
                ? List.of()
                : sentence.words().stream().filter(w -> w.start() > behind).toList();
    }

    private static char firstAfter(String text, int colon) {
        int i = colon + 1;
        while (i < text.length() - 1 && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : ' ';
    }

    /** A label, an item of a list or a line that announces something may well come twice. */
    private static boolean isClosed(Block paragraph, Sentence sentence) {
        char last = paragraph.prose().text().charAt(sentence.end() - 1);
        return ".!?…»”\")*".indexOf(last) >= 0;
    }

    private static String line(Inspection inspection, int offset) {
        return String.valueOf(inspection.article().file().line(offset));
    }
}
