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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** A text read for what it states: its stretches, its mentions in order, the words it uses. */
final class Reading {

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
        this.stretches = stretches(article, silent);
        this.line = offset -> lines.applyAsInt(article.file().line(offset));
        List<Token> all = stretches.stream().flatMap(s -> s.tokens().stream()).toList();
        this.language = Vocabulary.language(all, Language.FRENCH);
        this.casing = Casing.of(stretches);
        this.mentions = new MentionReader(article, stretches, casing, lines)
                .read().stream()
                        .filter(f -> silent.isEmpty()
                                || !silent.contains(
                                        article.file().line(f.passage().span().start())))
                        .toList();
        stretches.forEach(s -> sentences.addAll(Sentencing.cut(s)));
        List<String> hidden = words(article, besides);
        this.wordage = Wordage.of(stretches, hidden, Vocabulary::singular);
        this.wording = Wordage.of(stretches, hidden, w -> w);
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

    private static List<Stretch> stretches(Article article, Set<Integer> silent) {
        List<Stretch> stretches = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        List<Block> texts = article.blocks().stream().filter(Block::isText).toList();
        List<Token> all = new ArrayList<>();
        for (Block block : texts) {
            List<Token> cut = Tokens.of(block.prose().text()).stream()
                    .filter(t -> silent.isEmpty()
                            || !silent.contains(
                                    article.file().line(block.prose().fileOffset(t.start()))))
                    .toList();
            tokens.add(cut);
            all.addAll(cut);
        }
        Language whole = Vocabulary.language(all, Language.FRENCH);
        int sentence = 0;
        for (int i = 0; i < texts.size(); i++) {
            Language language = Vocabulary.language(tokens.get(i), whole);
            stretches.add(new Stretch(texts.get(i), tokens.get(i), sentence, language));
            sentence += Math.max(1, texts.get(i).prose().sentences().size());
        }
        return stretches;
    }

    /** Words that stand in the file but in no stretch: code, alternative texts, metadata. */
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

    List<Stretch> stretches() {
        return stretches;
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

    /** The facts: what is stated, each once, where it stands first; a last name alone is the person's whole name. */
    List<Fact> facts() {
        Map<String, String> whole = new HashMap<>();
        for (Fact fact : mentions) {
            if (fact.type() == FactType.NAME && fact.standing() == Standing.STATED) {
                String canonical = fact.value().canonical();
                int last = canonical.lastIndexOf(' ');
                if (last > 0) {
                    whole.putIfAbsent(canonical.substring(last + 1), key(fact));
                }
            }
        }
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Fact fact : mentions) {
            if (fact.standing() == Standing.STATED) {
                boolean name = fact.type() == FactType.NAME;
                String key = name ? whole.getOrDefault(fact.value().canonical(), key(fact)) : key(fact);
                facts.merge(key, fact, (first, second) -> longer(first, second));
            }
        }
        return List.copyOf(facts.values());
    }

    /** Of two mentions of one name the whole name; else the first. */
    private static Fact longer(Fact first, Fact second) {
        boolean whole = first.type() == FactType.NAME
                && second.value().canonical().length()
                        > first.value().canonical().length();
        return whole ? second : first;
    }

    /** Equal for two mentions of one fact; a count is one with what it counts. */
    static String key(Fact fact) {
        String of = fact.type() == FactType.NUMBER ? " " + fact.anchor().of() : "";
        return fact.type() + " " + fact.value().canonical() + of;
    }
}
