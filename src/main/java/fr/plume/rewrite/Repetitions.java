package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Edit;
import fr.plume.check.Edits;
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out what a model says twice, word for word. */
final class Repetitions {

    /** A paragraph this short may stand twice on purpose. */
    private static final int LEAST_REPEATED_WORDS = 8;

    private Repetitions() {}

    /** A paragraph that stood before already, word for word, is dropped where it stands again. */
    static String drop(String text) {
        Article article = MarkdownParser.parse(text);
        Set<String> seen = new HashSet<>();
        List<Edit> edits = new ArrayList<>();
        for (Block block : article.blocks()) {
            boolean whole = block.isProseParagraph() && block.prose().words().size() >= LEAST_REPEATED_WORDS;
            if (whole && !seen.add(Folding.fold(block.prose().text()))) {
                edits.add(new Edit(block.span(), ""));
            }
        }
        return edits.isEmpty()
                ? text
                : Edits.apply(article.file().text(), edits).replaceAll("\n{3,}", "\n\n");
    }
}
