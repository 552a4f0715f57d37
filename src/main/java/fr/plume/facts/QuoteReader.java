package fr.plume.facts;

import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Tells of a quotation what it says and whether it is one: a term between marks is none. */
final class QuoteReader {

    /** A quotation without a verb of saying near by has so many words at least; a shorter one is a term. */
    private static final int FEWEST_WORDS = 5;

    /** A verb of saying stands so many characters from one of the marks at most. */
    private static final int NEAR = 200;

    private final List<Stretch> stretches;

    QuoteReader(List<Stretch> stretches) {
        this.stretches = stretches;
    }

    String surface(QuoteExtractor.Quote quote) {
        StringJoiner surface = new StringJoiner("\n");
        for (int i = quote.first(); i <= quote.last(); i++) {
            String text = stretches.get(i).block().prose().text();
            surface.add(text.substring(
                    i == quote.first() ? quote.start() : 0, i == quote.last() ? quote.end() : text.length()));
        }
        return Characters.stripped(surface.toString());
    }

    /** The words of a quotation as they are compared: folded, without marks. */
    static String words(String surface) {
        StringJoiner words = new StringJoiner(" ");
        for (Token token : Tokens.of(surface)) {
            if (token.kind() != Token.Kind.MARK) {
                words.add(token.folded());
            }
        }
        return words.toString();
    }

    Standing standing(QuoteExtractor.Quote quote) {
        if (quote.block() || isReported(quote)) {
            return Standing.STATED;
        }
        long words = words(surface(quote)).chars().filter(c -> c == ' ').count() + 1;
        return words >= FEWEST_WORDS ? Standing.STATED : Standing.MENTIONED;
    }

    private boolean isReported(QuoteExtractor.Quote quote) {
        return !reports(quote.first(), quote.start(), quote).isEmpty()
                || !reports(quote.last(), quote.end(), quote).isEmpty();
    }

    /** The verbs of saying in the sentence at that offset, outside the quotation. */
    List<Token> reports(int stretch, int offset, QuoteExtractor.Quote quote) {
        Stretch here = stretches.get(stretch);
        List<Token> verbs = new ArrayList<>();
        List<Token> tokens = here.tokens();
        int sentence = here.sentenceAt(offset);
        int from = Math.max(here.startOf(sentence), offset - NEAR);
        int to = Math.min(here.startOf(sentence + 1), offset + NEAR);
        for (int i = first(tokens, from); i < tokens.size() && tokens.get(i).end() <= to; i++) {
            Token token = tokens.get(i);
            boolean quoted = (stretch > quote.first() || token.start() >= quote.start())
                    && (stretch < quote.last() || token.end() <= quote.end());
            if (!quoted && token.isWord() && ReportingVerbs.contains(token.folded())) {
                verbs.add(token);
            }
        }
        return verbs;
    }

    /** The index of the first token that begins at or after an offset. */
    static int first(List<Token> tokens, int start) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
