package fr.plume.facts;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Prose;
import fr.plume.article.Span;
import fr.plume.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Runs the extractors over an article and gives each mention its place. */
final class MentionReader {

    private final Article article;
    private final List<Stretch> stretches;
    private final Casing casing;
    private final IntUnaryOperator lines;
    private final List<Fact> mentions = new ArrayList<>();
    /** The first cell of each row of a table, by its line. */
    private final Map<Integer, Stretch> rows = new HashMap<>();

    MentionReader(Article article, List<Stretch> stretches, Casing casing, IntUnaryOperator lines) {
        this.article = article;
        this.stretches = stretches;
        this.casing = casing;
        this.lines = lines;
        for (Stretch stretch : stretches) {
            if (stretch.block().kind() == Block.Kind.TABLE_CELL) {
                rows.putIfAbsent(article.file().line(stretch.block().span().start()), stretch);
            }
        }
    }

    List<Fact> read() {
        List<QuoteExtractor.Quote> quotes = QuoteExtractor.quotes(stretches);
        QuoteReader reader = new QuoteReader(stretches);
        List<BitSet> quoted = quoted(quotes.stream()
                .filter(q -> reader.standing(q) == Standing.STATED)
                .toList());
        for (int i = 0; i < stretches.size(); i++) {
            figuresAndNames(stretches.get(i), quoted.get(i));
        }
        SpeakerFinder speakers = new SpeakerFinder(stretches, reader, List.copyOf(mentions));
        for (QuoteExtractor.Quote quote : quotes) {
            Stretch stretch = stretches.get(quote.first());
            int end = quote.last() == quote.first()
                    ? quote.end()
                    : textOf(stretch).length();
            String surface = reader.surface(quote);
            if (!surface.isBlank()) {
                String speaker = speakers.of(quote);
                Wording words = new Wording(QuoteReader.words(surface));
                boolean said = !speaker.isEmpty() && words.canonical().contains(" ");
                Passage passage = passage(stretch, quote.start(), end);
                mentions.add(new Fact(
                        FactType.QUOTE,
                        surface,
                        words,
                        new Anchor(speaker, Anchor.Bound.EXACT),
                        passage,
                        said ? Standing.STATED : reader.standing(quote)));
            }
        }
        mentions.sort(Comparator.comparingInt(f -> f.passage().span().start()));
        return List.copyOf(mentions);
    }

    private static String textOf(Stretch stretch) {
        return stretch.block().prose().text();
    }

    /** For each stretch the offsets that lie inside a quotation. */
    private List<BitSet> quoted(List<QuoteExtractor.Quote> quotes) {
        List<BitSet> quoted = new ArrayList<>();
        stretches.forEach(s -> quoted.add(new BitSet()));
        for (QuoteExtractor.Quote quote : quotes) {
            for (int i = quote.first(); i <= quote.last(); i++) {
                int start = i == quote.first() ? quote.start() : 0;
                int end = i == quote.last()
                        ? quote.end()
                        : textOf(stretches.get(i)).length();
                quoted.get(i).set(start, end);
            }
        }
        return quoted;
    }

    private void figuresAndNames(Stretch stretch, BitSet quoted) {
        Findings findings = new Findings();
        for (LinkExtractor.Link link : LinkExtractor.links(stretch, findings)) {
            Passage at = passage(stretch, link.offset(), link.offset());
            Passage passage = new Passage(link.span(), line(link.span()), at.sentence(), link.offset(), at.text());
            Wording address = new Wording(Addresses.canonical(link.target()));
            mentions.add(new Fact(link.type(), link.target(), address, Anchor.NONE, passage, Standing.STATED));
        }
        new DateExtractor(stretch, findings).extract();
        new TimeExtractor(stretch, findings).extract();
        new FractionExtractor(stretch, findings).extract();
        new OrdinalExtractor(stretch, findings).extract();
        NameExtractor names = new NameExtractor(stretch, findings, casing);
        names.products();
        new QuantityExtractor(stretch, findings).extract();
        names.names();
        for (Found found : findings.all()) {
            int start = stretch.token(found.from()).start();
            int end = stretch.token(found.to() - 1).end();
            boolean inQuote = quoted.get(start) && found.standing() == Standing.STATED;
            mentions.add(new Fact(
                    found.type(),
                    textOf(stretch).substring(start, end),
                    found.value(),
                    found.anchor(),
                    passage(stretch, start, end),
                    inQuote ? Standing.QUOTED : found.standing()));
        }
    }

    /** What stands before a cell in the text shown of it: the first cell of its row, which says what the row is about. */
    private String label(Stretch stretch) {
        Stretch first = rows.get(article.file().line(stretch.block().span().start()));
        boolean cell = stretch.block().kind() == Block.Kind.TABLE_CELL && first != null && first != stretch;
        return cell && !textOf(first).isBlank() ? textOf(first) + " | " : "";
    }

    private Passage passage(Stretch stretch, int start, int end) {
        Prose prose = stretch.block().prose();
        Span span = prose.span(start, end);
        int sentence = stretch.sentenceAt(start);
        List<Sentence> sentences = prose.sentences();
        String text = sentences.isEmpty()
                ? prose.text()
                : prose.text()
                        .substring(
                                sentences.get(sentence).start(),
                                sentences.get(sentence).end());
        // Without a label the mentions of a sentence share its text.
        String label = label(stretch);
        String shown = label.isEmpty() ? text : label + text;
        return new Passage(span, line(span), stretch.firstSentence() + sentence, start, shown);
    }

    private int line(Span span) {
        return lines.applyAsInt(article.file().line(span.start()));
    }
}
