package fr.plume.facts;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.MarkdownParser;
import fr.plume.article.Prose;
import fr.plume.article.Span;
import fr.plume.source.AddressedLine;
import fr.plume.source.Source;
import fr.plume.text.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** A text read for what it states: its stretches, its mentions in order, the words it uses. */
final class Reading {

    private final Layout layout;
    private final List<Stretch> stretches;
    private final List<Fact> mentions;
    private final List<Fact> evidence;
    private final IntUnaryOperator line;
    private final Language language;
    private final Casing casing;
    private final Wordage wordage;
    private final Wordage wording;
    private final List<List<Token>> sentences = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    private Reading(Article article, IntUnaryOperator lines, List<String> besides, Set<Integer> silent) {
        this.layout = Layout.of(article, silent);
        this.stretches = layout.all();
        this.line = offset -> lines.applyAsInt(article.file().line(offset));
        List<Token> all =
                layout.blocks().stream().flatMap(s -> s.tokens().stream()).toList();
        this.language = Vocabulary.language(all, Language.FRENCH);
        this.casing = Casing.of(layout.blocks());
        this.mentions = new MentionReader(article, stretches, casing, lines)
                .read().stream()
                        .filter(f -> silent.isEmpty()
                                || !silent.contains(
                                        article.file().line(f.passage().span().start())))
                        .map(this::placed)
                        .toList();
        stretches.forEach(s -> sentences.addAll(Sentencing.cut(s)));
        List<String> hidden = words(article, besides);
        this.wordage = Wordage.of(layout.blocks(), hidden, Vocabulary::singular);
        this.wording = Wordage.of(layout.blocks(), hidden, w -> w);
        all.stream()
                .filter(t -> t.isWord() && t.folded().length() > 3)
                .forEach(t -> stems.add(Alignment.term(t.folded(), true)));
        this.evidence = new ArrayList<>(mentions);
        besides.forEach(b -> evidence.addAll(Reading.of(MarkdownParser.parse(b)).mentions()));
        hidden.stream().flatMap(h -> LinkExtractor.addresses(h).stream()).forEach(addresses::add);
        for (Block block : article.blocks()) {
            block.prose().inlines().stream()
                    .filter(i -> i.kind() == Inline.Kind.IMAGE)
                    .forEach(i -> addresses.add(Addresses.canonical(i.target())));
        }
    }

    /** What {@code article} states, with the lines of its own file. */
    static Reading of(Article article) {
        return new Reading(article, l -> l, List.of(), Set.of());
    }

    /** What {@code article} states, beside words that bear out what they name. */
    static Reading of(Article article, List<String> besides) {
        return new Reading(article, l -> l, besides, Set.of());
    }

    /** What {@code source} states, with the lines of its origin; its title and abstract bear out what they name. */
    static Reading of(Source source, List<String> besides) {
        List<String> words = new ArrayList<>(besides);
        source.title().ifPresent(words::add);
        source.summary().ifPresent(words::add);
        // What is addressed to a machine states nothing.
        Set<Integer> silent =
                source.addressed().stream().map(AddressedLine::line).collect(Collectors.toSet());
        return new Reading(source.body(), source::originLine, words, silent);
    }

    /** Words that stand in the file but in no block of its text: code, alternative texts, metadata. */
    private static List<String> words(Article article, List<String> besides) {
        List<String> words = new ArrayList<>(besides);
        article.frontMatter().entries().values().forEach(e -> words.addAll(e.values()));
        for (Block block : article.blocks()) {
            if (!block.isText()) {
                words.add(article.file().text(block.span()));
            }
            for (Inline inline : block.prose().inlines()) {
                words.add(inline.label());
            }
        }
        return words;
    }

    /** Every address that stands anywhere in the file, canonical: images, code, tags. */
    Set<String> addresses() {
        return addresses;
    }

    /** The hosts of its links, and the empty one when it links within its own site. */
    Set<String> hosts() {
        return mentions.stream()
                .filter(f -> f.type() == FactType.URL)
                .map(f -> Addresses.host(f.value().canonical()))
                .collect(Collectors.toSet());
    }

    /** A sentence as a fact of its own. */
    Fact statement(int sentence) {
        List<Token> tokens = sentence(sentence);
        Stretch stretch = stretchOf(sentence);
        Prose prose = stretch.block().prose();
        int start = tokens.isEmpty() ? 0 : tokens.get(0).start();
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        String text = prose.text().substring(start, end);
        Span span = prose.span(start, end);
        Passage passage = new Passage(span, line.applyAsInt(span.start()), sentence, start, text);
        return new Fact(
                FactType.STATEMENT, text, new Wording(QuoteReader.words(text)), Anchor.NONE, passage, Standing.STATED);
    }

    private Fact placed(Fact fact) {
        boolean aside = fact.passage().sentence() >= layout.firstAside();
        return aside && fact.standing() == Standing.STATED && !Addresses.isAddress(fact)
                ? fact.as(Standing.ASIDE)
                : fact;
    }

    private Stretch stretchOf(int sentence) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean before = stretches.get(middle).firstSentence() <= sentence;
            low = before ? middle : low;
            high = before ? high : middle - 1;
        }
        return stretches.get(low);
    }

    /** The beginnings of its words that cognates in another language share. */
    Set<String> stems() {
        return stems;
    }

    /** The blocks of its text. */
    List<Stretch> stretches() {
        return layout.blocks();
    }

    /** How many sentences it has. */
    int sentences() {
        return sentences.size();
    }

    /** The tokens of sentence {@code number} of the article. */
    List<Token> sentence(int number) {
        return sentences.get(number);
    }

    /** Every mention, in the order of the file. */
    List<Fact> mentions() {
        return mentions;
    }

    /** Every mention, with those of what the brief gives. */
    List<Fact> evidence() {
        return evidence;
    }

    Language language() {
        return language;
    }

    Casing casing() {
        return casing;
    }

    /** Its words in the singular. */
    Wordage wordage() {
        return wordage;
    }

    /** Its words as they are. */
    Wordage wording() {
        return wording;
    }

    /** The facts: what is stated, each once, where it stands first. */
    List<Fact> facts() {
        return Inventory.of(mentions);
    }
}
