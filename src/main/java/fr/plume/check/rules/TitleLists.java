package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists whose items each name a work and link to it: tickets, talks, articles, in the language they have. */
final class TitleLists {

    /** Fewer such items side by side are no such list. */
    private static final int LEAST = 3;

    private TitleLists() {}

    /** The numbers of those items, see {@link fr.plume.article.Place#item}. */
    static Set<Integer> items(Article article) {
        Set<Integer> titles = new HashSet<>();
        List<Block> list = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.place().listDepth() == 0 || !block.isText()) {
                take(list, titles);
                list.clear();
            } else {
                list.add(block);
            }
        }
        take(list, titles);
        return titles;
    }

    private static void take(List<Block> list, Set<Integer> titles) {
        List<Integer> found = list.stream()
                .filter(TitleLists::isTitle)
                .map(b -> b.place().item())
                .toList();
        if (found.size() >= LEAST && found.size() * 2 > list.size()) {
            titles.addAll(found);
        }
    }

    /** Words, no sentence, and at their end a link. */
    private static boolean isTitle(Block item) {
        String text = item.prose().text();
        int end = text.length();
        while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end > 0
                && item.prose().within(Inline.Kind.LINK, end - 1)
                && item.prose().sentences().size() == 1;
    }
}
