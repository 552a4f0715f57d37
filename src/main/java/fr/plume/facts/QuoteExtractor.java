package fr.plume.facts;

import fr.plume.article.Block;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Finds quotations: between marks, over several paragraphs too, and as block quotations. An orphan mark opens none. */
final class QuoteExtractor {

    /** A quotation goes over so many paragraphs at most; a mark left open further back is an orphan. */
    private static final int MAX_PARAGRAPHS = 8;

    /** Characters of the longest line that only tells who said the words above it. */
    private static final int LONGEST_SIGNATURE = 120;

    /**
     * A quotation.
     *
     * @param first index of the stretch it begins in
     * @param last index of the stretch it ends in
     * @param start offset of its first character in the first stretch's text, marks excluded
     * @param end offset after its last in the last stretch's text
     * @param block whether it is a block quotation
     */
    record Quote(int first, int last, int start, int end, boolean block) {}

    private static final String OPENERS = "«“„\"";

    private record Open(int stretch, int offset, char closer) {}

    private final List<Stretch> stretches;
    private final List<Quote> quotes = new ArrayList<>();
    private Open open;

    private QuoteExtractor(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    static List<Quote> quotes(List<Stretch> stretches) {
        QuoteExtractor extractor = new QuoteExtractor(stretches);
        for (int i = 0; i < stretches.size(); i++) {
            extractor.stretch(i);
        }
        return List.copyOf(extractor.quotes);
    }

    private void stretch(int i) {
        Block block = stretches.get(i).block();
        if (block.place().quoteDepth() > 0 && !block.isHeading()) {
            blockQuote(i);
            return;
        }
        boolean continues = open != null
                && block.isProseParagraph()
                && stretches.get(i - 1).block().isProseParagraph()
                && i - open.stretch < MAX_PARAGRAPHS;
        open = continues ? open : null;
        String text = block.prose().text();
        for (int k = 0; k < text.length(); k++) {
            mark(i, text, k);
        }
        if (open != null && !maySpan(i, block, text)) {
            open = null;
        }
    }

    /** Whether a mark still open may close in a later paragraph; a straight one that opened within a sentence may not. */
    private boolean maySpan(int i, Block block, String text) {
        boolean guillemet = open.closer == '»' || open.closer == '”';
        boolean straight = open.closer == '"' && isAtStart(text, Math.min(open.offset - 1, text.length()));
        return block.kind() == Block.Kind.PARAGRAPH
                && (guillemet || straight || (open.closer == '"' && open.stretch < i));
    }

    private void blockQuote(int i) {
        open = null;
        Stretch stretch = stretches.get(i);
        int end = endOfWords(stretch);
        Quote last = quotes.isEmpty() ? null : quotes.get(quotes.size() - 1);
        boolean goesOn = last != null && last.block && last.last == i - 1;
        if (goesOn && end > 0) {
            quotes.set(quotes.size() - 1, new Quote(last.first, i, last.start, end, true));
        } else if (goesOn) {
            // Only a signature: the words ended with the paragraph before, who said them stands here.
            quotes.set(quotes.size() - 1, new Quote(last.first, i, last.start, 0, true));
        } else if (end > 0) {
            quotes.add(new Quote(i, i, 0, end, true));
        }
    }

    /** Where the words of a block quotation end: before the dash of a signature at the beginning of its last line. */
    private static int endOfWords(Stretch stretch) {
        String text = stretch.block().prose().text();
        int line = text.lastIndexOf('\n') + 1;
        int at = line;
        while (at < text.length() && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        boolean signed = at < text.length() - 1
                && (text.startsWith("—", at) || text.startsWith("–", at) || text.startsWith("-- ", at))
                && text.length() - at <= LONGEST_SIGNATURE;
        return signed ? line : endOfMarks(text);
    }

    /** Behind the mark that closes what the block begins with, when only a signature follows. */
    private static int endOfMarks(String text) {
        int closing =
                text.isEmpty() || OPENERS.indexOf(text.charAt(0)) < 0 ? -1 : text.lastIndexOf(closer(text.charAt(0)));
        boolean signed = closing > 0 && text.length() - closing <= LONGEST_SIGNATURE;
        return signed ? closing + 1 : text.length();
    }

    private void mark(int i, String text, int k) {
        char c = text.charAt(k);
        if (open != null && c == open.closer && ((c != '"' && c != '’') || closes(text, k))) {
            if (k > open.offset || i > open.stretch) {
                quotes.add(new Quote(open.stretch, i, open.offset, k, false));
            }
            open = null;
        } else if (c == '«' || c == '“' || c == '„' || (c == '"' && opens(text, k)) || (c == '‘' && opens(text, k))) {
            boolean resumed = open != null && i > open.stretch && isAtStart(text, k);
            boolean nested = open != null && i == open.stretch && open.closer == '»' && c != '«';
            if (!resumed && !nested) {
                open = new Open(i, k + 1, closer(c));
            }
        }
    }

    private static char closer(char opener) {
        return switch (opener) {
            case '«' -> '»';
            case '“' -> '”';
            case '„' -> '“';
            case '‘' -> '’';
            default -> '"';
        };
    }

    private static boolean isAtStart(String text, int k) {
        for (int i = 0; i < k; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean opens(String text, int k) {
        boolean spaceBefore = k == 0 || !Character.isLetterOrDigit(text.charAt(k - 1));
        boolean textAfter = k + 1 < text.length() && !Characters.isSpace(text.charAt(k + 1));
        return spaceBefore && textAfter;
    }

    private static boolean closes(String text, int k) {
        boolean textBefore = k > 0 && !Characters.isSpace(text.charAt(k - 1));
        boolean spaceAfter = k + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(k + 1));
        return textBefore && spaceAfter;
    }
}
