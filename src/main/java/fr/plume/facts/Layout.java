package fr.plume.facts;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Place;
import fr.plume.article.Prose;
import fr.plume.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of an article the extractors read.
 *
 * @param blocks its text, block by block
 * @param asides what is published beside the text: its title and description for search, the alternative texts of images
 */
record Layout(List<Stretch> blocks, List<Stretch> asides) {

    /** The metadata that people read: in search results, in lists of articles. */
    private static final List<String> PUBLISHED = List.of("title", "subtitle", "description", "excerpt", "summary");

    Layout {
        blocks = List.copyOf(blocks);
        asides = List.copyOf(asides);
    }

    /** The text of {@code article} without the lines that are {@code silent}, 1-based. */
    static Layout of(Article article, Set<Integer> silent) {
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
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            add(texts.get(i), tokens.get(i), whole, stretches);
        }
        int blocks = stretches.size();
        for (Block aside : asides(article)) {
            add(aside, Tokens.of(aside.prose().text()), whole, stretches);
        }
        return new Layout(stretches.subList(0, blocks), stretches.subList(blocks, stretches.size()));
    }

    private static void add(Block block, List<Token> tokens, Language whole, List<Stretch> stretches) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        int sentence = last == null ? 0 : last.firstSentence() + last.sentences();
        stretches.add(new Stretch(block, tokens, sentence, Vocabulary.language(tokens, whole)));
    }

    /** Each as a block of its own: no quotation goes on from one into the next. */
    private static List<Block> asides(Article article) {
        List<Block> asides = new ArrayList<>();
        for (String key : PUBLISHED) {
            article.frontMatter()
                    .entry(key)
                    .filter(e -> e.values().size() == 1)
                    .map(e -> Prose.of(e.values().get(0), e.value()))
                    .ifPresent(p -> add(p, asides));
        }
        for (Block block : article.blocks()) {
            // A paragraph of nothing but an address without words: an embed.
            if (!block.isText() && block.prose().inlines().stream().anyMatch(i -> i.kind() == Inline.Kind.LINK)) {
                asides.add(block);
            }
            for (Inline inline : block.prose().inlines()) {
                if (inline.kind() == Inline.Kind.IMAGE) {
                    add(Prose.of(inline.label(), inline.span()), asides);
                }
            }
        }
        return asides;
    }

    private static void add(Prose prose, List<Block> asides) {
        if (!prose.text().isBlank()) {
            asides.add(new Block(Block.Kind.TABLE_CELL, 0, prose, Place.TOP, prose.span(0, 1)));
        }
    }

    /** Both, in the order of their sentences' numbers. */
    List<Stretch> all() {
        return Stream.concat(blocks.stream(), asides.stream()).toList();
    }

    /** The number of the first sentence beside the text. */
    int firstAside() {
        Stretch last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        return last == null ? 0 : last.firstSentence() + last.sentences();
    }
}
