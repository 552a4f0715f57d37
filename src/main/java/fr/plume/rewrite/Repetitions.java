package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Edit;
import fr.plume.check.Edits;
import fr.plume.text.Folding;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes out what a model says twice, word for word. */
final class Repetitions {

    /** A paragraph this short may stand twice on purpose. */
    private static final int LEAST_REPEATED_WORDS = 8;

    private Repetitions() {}

    /**
     * A paragraph that stood before already, word for word, is dropped where it stands again; with it the heading that it
     * leaves without a text, unless the brief imposes it.
     */
    static String drop(String text, Brief brief) {
        Article article = MarkdownParser.parse(text);
        List<Block> blocks = article.blocks();
        Set<Block> dropped = repeated(blocks);
        if (dropped.isEmpty()) {
            return text;
        }
        Set<String> imposed = brief.content().outline().stream()
                .map(h -> Folding.fold(h.text()))
                .collect(Collectors.toSet());
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            boolean heading = block.isHeading() && block.level() > 1;
            if (heading
                    && isBare(blocks, i, dropped)
                    && !imposed.contains(Folding.fold(block.prose().text()))) {
                dropped.add(block);
            }
        }
        List<Edit> edits = dropped.stream()
                .sorted(Comparator.comparingInt(b -> b.span().start()))
                .map(b -> new Edit(b.span(), ""))
                .toList();
        return Edits.apply(article.file().text(), edits).replaceAll("\n{3,}", "\n\n");
    }

    private static Set<Block> repeated(List<Block> blocks) {
        Set<String> seen = new HashSet<>();
        Set<Block> repeated = new LinkedHashSet<>();
        for (Block block : blocks) {
            boolean whole = block.isProseParagraph() && block.prose().words().size() >= LEAST_REPEATED_WORDS;
            if (whole && !seen.add(Folding.fold(block.prose().text()))) {
                repeated.add(block);
            }
        }
        return repeated;
    }

    /** Whether all that stood under a heading is dropped, and something did. */
    private static boolean isBare(List<Block> blocks, int heading, Set<Block> dropped) {
        int level = blocks.get(heading).level();
        int next = heading + 1;
        while (next < blocks.size() && dropped.contains(blocks.get(next))) {
            next++;
        }
        boolean ends = next == blocks.size()
                || blocks.get(next).isHeading() && blocks.get(next).level() <= level;
        return ends && next > heading + 1;
    }
}
