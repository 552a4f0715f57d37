package fr.plume.facts;

import fr.plume.text.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Tells of a quotation what it says, who says it, and whether it is one: a term between marks is none. */
final class QuoteReader {

    /** A quotation without a verb of saying near by has so many words at least; a shorter one is a term. */
    private static final int FEWEST_WORDS = 5;

    private final List<Stretch> stretches;
    private final Map<Integer, Map<Integer, Fact>> names = new HashMap<>();

    QuoteReader(List<Stretch> stretches, List<Fact> mentions) {
        this.stretches = stretches;
        for (Fact fact : mentions) {
            if (fact.type() == FactType.NAME && fact.standing() == Standing.STATED) {
                names.computeIfAbsent(fact.passage().sentence(), k -> new HashMap<>())
                        .put(fact.passage().span().start(), fact);
            }
        }
    }

    String surface(QuoteExtractor.Quote quote) {
        StringJoiner surface = new StringJoiner("\n");
        for (int i = quote.first(); i <= quote.last(); i++) {
            String text = stretches.get(i).block().prose().text();
            surface.add(text.substring(
                    i == quote.first() ? quote.start() : 0, i == quote.last() ? quote.end() : text.length()));
        }
        return surface.toString().strip();
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
        return reports(quote.first(), quote.start(), quote) || reports(quote.last(), quote.end(), quote);
    }

    /** Whether a verb of saying stands in the sentence at that offset, outside the quotation. */
    private boolean reports(int stretch, int offset, QuoteExtractor.Quote quote) {
        Sentence sentence = sentence(stretch, offset);
        if (sentence == null) {
            return false;
        }
        for (Token token : stretches.get(stretch).tokens()) {
            boolean inside = token.start() >= sentence.start() && token.end() <= sentence.end();
            boolean quoted = (stretch > quote.first() || token.start() >= quote.start())
                    && (stretch < quote.last() || token.end() <= quote.end());
            if (inside && !quoted && token.isWord() && ReportingVerbs.contains(token.folded())) {
                return true;
            }
        }
        return false;
    }

    /** Who says it: the name nearest to the quotation in the sentence before its mark or behind it; empty when none is. */
    String speaker(QuoteExtractor.Quote quote) {
        Fact before = nearest(quote.first(), quote.start(), quote);
        Fact after = nearest(quote.last(), quote.end(), quote);
        Fact speaker =
                after == null || (before != null && distance(before, quote) <= distance(after, quote)) ? before : after;
        return speaker == null ? "" : speaker.value().canonical();
    }

    private Fact nearest(int stretch, int offset, QuoteExtractor.Quote quote) {
        Sentence sentence = sentence(stretch, offset);
        if (sentence == null) {
            return null;
        }
        int number = stretches.get(stretch).firstSentence()
                + stretches.get(stretch).block().prose().sentences().indexOf(sentence);
        Fact nearest = null;
        for (Fact name : names.getOrDefault(number, Map.of()).values()) {
            boolean nearer = nearest == null || distance(name, quote) < distance(nearest, quote);
            nearest = nearer ? name : nearest;
        }
        return nearest;
    }

    /** Characters of the file between a name and the nearer mark of the quotation. */
    private int distance(Fact name, QuoteExtractor.Quote quote) {
        int start = stretches.get(quote.first()).block().prose().fileOffset(quote.start());
        int end = stretches.get(quote.last()).block().prose().fileOffset(quote.end());
        int at = name.passage().span().start();
        return at < start ? start - name.passage().span().end() : Math.abs(at - end);
    }

    private Sentence sentence(int stretch, int offset) {
        Sentence found = null;
        for (Sentence sentence : stretches.get(stretch).block().prose().sentences()) {
            found = found == null || sentence.start() <= offset ? sentence : found;
        }
        return found;
    }
}
