package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Section;
import fr.plume.text.Folding;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The sections of an article that list its sources. */
final class References {

    private static final Set<String> HEADINGS = RuleData.words("reference-headings.txt");

    private References() {}

    /** The blocks of those sections, told apart by identity. */
    static Set<Block> blocks(Article article) {
        Set<Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Section section : Outline.sections(article)) {
            if (section.heading().filter(References::isOne).isPresent()) {
                blocks.addAll(section.blocks());
            }
        }
        return blocks;
    }

    private static boolean isOne(Block heading) {
        return List.of(Folding.key(heading.prose().text()).split(" ")).stream().anyMatch(HEADINGS::contains);
    }
}
