package fr.plume.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The parts of an article that are its writer's own words: no heading, no quotation. */
final class Passages {

    /**
     * Words that stand together.
     *
     * @param stretch the block they stand in
     * @param tokens the words and figures, without marks
     */
    record Prose(Stretch stretch, List<Token> tokens) {}

    private Passages() {}

    static List<Prose> ownWords(Reading reading) {
        List<BitSet> quoted = quoted(reading);
        List<Prose> parts = new ArrayList<>();
        for (int i = 0; i < reading.stretches().size(); i++) {
            Stretch stretch = reading.stretches().get(i);
            if (stretch.block().isHeading()) {
                continue;
            }
            List<Token> part = new ArrayList<>();
            for (Token token : stretch.tokens()) {
                if (quoted.get(i).get(token.start())) {
                    add(stretch, part, parts);
                    part = new ArrayList<>();
                } else if (CopiedRuns.isWord(token)) {
                    part.add(token);
                }
            }
            add(stretch, part, parts);
        }
        return parts;
    }

    private static void add(Stretch stretch, List<Token> part, List<Prose> parts) {
        if (!part.isEmpty()) {
            parts.add(new Prose(stretch, part));
        }
    }

    /** For each stretch the offsets inside a quotation. */
    private static List<BitSet> quoted(Reading reading) {
        List<BitSet> quoted = new ArrayList<>();
        reading.stretches().forEach(s -> quoted.add(new BitSet()));
        for (QuoteExtractor.Quote quote : QuoteExtractor.quotes(reading.stretches())) {
            for (int i = quote.first(); i <= quote.last(); i++) {
                int length = reading.stretches().get(i).block().prose().text().length();
                quoted.get(i).set(i == quote.first() ? quote.start() : 0, i == quote.last() ? quote.end() : length);
            }
        }
        return quoted;
    }
}
