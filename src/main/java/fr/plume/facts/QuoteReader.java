package fr.plume.facts;

import fr.plume.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Tells of a quotation what it says, who says it, and whether it is one: a term between marks is none. */
final class QuoteReader {

    /** A quotation without a verb of saying near by has so many words at least; a shorter one is a term. */
    private static final int FEWEST_WORDS = 5;

    /** A speaker's name stands so many characters from the verb of saying at most. */
    private static final int FARTHEST = 60;

    /** A verb of saying stands so many characters from one of the marks at most. */
    private static final int NEAR = 200;

    private static final Set<String> PRONOUNS =
            Set.of("il", "elle", "ils", "elles", "on", "je", "nous", "vous", "he", "she", "they", "we");

    private final List<Stretch> stretches;
    private final Map<Integer, List<Fact>> names = new HashMap<>();

    QuoteReader(List<Stretch> stretches, List<Fact> mentions) {
        this.stretches = stretches;
        for (Fact fact : mentions) {
            if (fact.type() == FactType.NAME && fact.standing() == Standing.STATED) {
                names.computeIfAbsent(fact.passage().sentence(), k -> new ArrayList<>(2))
                        .add(fact);
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
        return !reports(quote.first(), quote.start(), quote).isEmpty()
                || !reports(quote.last(), quote.end(), quote).isEmpty();
    }

    /** The verbs of saying in the sentence at that offset, outside the quotation. */
    private List<Token> reports(int stretch, int offset, QuoteExtractor.Quote quote) {
        Sentence sentence = sentence(stretch, offset);
        if (sentence == null) {
            return List.of();
        }
        List<Token> verbs = new ArrayList<>();
        List<Token> tokens = stretches.get(stretch).tokens();
        int from = Math.max(sentence.start(), offset - NEAR);
        int to = Math.min(sentence.end(), offset + NEAR);
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

    private static int first(List<Token> tokens, int start) {
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

    /** Who says it: the name next to a verb of saying in the sentence of one of its marks; empty when none is. */
    String speaker(QuoteExtractor.Quote quote) {
        Fact after = nearest(quote.last(), quote.end(), quote);
        Fact speaker = after == null ? nearest(quote.first(), quote.start(), quote) : after;
        return speaker == null ? "" : speaker.value().canonical();
    }

    private @org.jspecify.annotations.Nullable Fact nearest(int stretch, int offset, QuoteExtractor.Quote quote) {
        Sentence sentence = sentence(stretch, offset);
        if (sentence == null) {
            return null;
        }
        int number = stretches.get(stretch).firstSentence() + index(stretch, offset);
        Fact nearest = null;
        int least = FARTHEST;
        for (Token verb : reports(stretch, offset, quote)) {
            if (hasPronoun(stretches.get(stretch), verb)) {
                continue;
            }
            for (Fact name : around(names.getOrDefault(number, List.of()), verb.start())) {
                int distance = Math.abs(name.passage().at() - verb.start());
                if (distance < least) {
                    least = distance;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    /** « écrit-il », « a-t-elle dit »: who speaks was named before, whatever name stands beside the verb. */
    private static boolean hasPronoun(Stretch stretch, Token verb) {
        int at = first(stretch.tokens(), verb.start());
        int after = at + 1;
        while (after < stretch.size() && (stretch.token(after).isHyphen() || stretch.word(after, "t"))) {
            after++;
        }
        return stretch.wordIn(at - 1, PRONOUNS) || (after > at + 1 && stretch.wordIn(after, PRONOUNS));
    }

    /** The names, in their order, that begin near an offset. */
    private static List<Fact> around(List<Fact> names, int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean before = names.get(middle).passage().at() < offset - FARTHEST;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        int end = low;
        while (end < names.size() && names.get(end).passage().at() <= offset + FARTHEST) {
            end++;
        }
        return names.subList(low, end);
    }

    /** The last sentence that begins at or before an offset. */
    private @org.jspecify.annotations.Nullable Sentence sentence(int stretch, int offset) {
        List<Sentence> sentences = stretches.get(stretch).block().prose().sentences();
        return sentences.isEmpty() ? null : sentences.get(index(stretch, offset));
    }

    private int index(int stretch, int offset) {
        List<Sentence> sentences = stretches.get(stretch).block().prose().sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean before = sentences.get(middle).start() <= offset;
            low = before ? middle : low;
            high = before ? high : middle - 1;
        }
        return low;
    }
}
