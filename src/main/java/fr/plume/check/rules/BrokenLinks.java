package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Prose;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Links without a target, and brackets meant for a link that the parser left as they are. */
final class BrokenLinks {

    /** Addresses that name no place. */
    private static final Set<String> EMPTY = Set.of("", "#", "http://", "https://", "http:", "https:");

    private static final Set<String> TOP = Set.of("haut", "début", "top", "sommet");

    private BrokenLinks() {}

    static List<Flaw> in(Article article) {
        List<Flaw> flaws = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (Inline inline : block.prose().inlines()) {
                boolean link = inline.kind() == Inline.Kind.LINK || inline.kind() == Inline.Kind.IMAGE;
                if (!link || !EMPTY.contains(inline.target().strip()) || isToTheTop(block, inline)) {
                    continue;
                }
                String source = article.file().text(inline.span());
                if (source.startsWith("[") || source.startsWith("![")) {
                    flaws.add(Flaw.of("link-target", inline.span(), Excerpt.of(source)));
                }
            }
            if (block.isText()
                    && !block.place().html()
                    && block.prose().repertoire().mayHold('[')) {
                brackets(article, block.prose(), flaws);
            }
        }
        return flaws;
    }

    /** « Retour [en haut](#) » leads where it says. */
    private static boolean isToTheTop(Block block, Inline link) {
        return link.target().strip().equals("#")
                && block.prose().words(link.start(), link.end()).stream().anyMatch(w -> TOP.contains(w.lower()));
    }

    /** {@code [texte](adresse avec espace)}, {@code [texte](adresse} and {@code [texte][absent]}. */
    private static void brackets(Article article, Prose prose, List<Flaw> flaws) {
        String text = prose.text();
        int open = -1;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                open = i;
            } else if (c == '(' && open >= 0 && i > open + 3 && isHalf(article, prose, open, i)) {
                flaws.add(Flaw.of("link", prose.span(open, i + 1), Excerpt.of(text.substring(open, i + 1))));
                open = -1;
            } else if (c == ']' && open >= 0) {
                char next = text.charAt(i + 1);
                // « [texte] (https://…) »: the space makes two things of the link.
                if (next == ' '
                        && text.startsWith("(", i + 2)
                        && isAddress(text, i + 3)
                        && isProse(text, open, i)
                        && isLiteral(article, prose, open, i + 2)) {
                    flaws.add(Flaw.of("link", prose.span(open, i + 3), Excerpt.of(text.substring(open, i + 3))));
                }
                int close = next == '[' ? text.indexOf(']', i + 2) : -1;
                boolean address = next == '(' && isAddress(text, i + 2);
                boolean reference = close > i + 2 && isProse(text, open, i) && close - i < 60;
                if ((address || reference) && isLiteral(article, prose, open, i + 2)) {
                    int end = close > 0 ? close + 1 : i + 2;
                    flaws.add(Flaw.of("link", prose.span(open, end), Excerpt.of(text.substring(open, end))));
                }
                open = -1;
            }
        }
    }

    /** « [texte(https://…) »: an address right behind words whose bracket nothing closed. */
    private static boolean isHalf(Article article, Prose prose, int open, int paren) {
        String text = prose.text();
        int offset = prose.fileOffset(open);
        String file = article.file().text();
        boolean web = text.startsWith("http", paren + 1) || text.charAt(paren + 1) == Characters.OBJECT;
        int close = text.indexOf(']', paren);
        int space = text.indexOf(' ', paren);
        return web
                && Character.isLetter(text.charAt(paren - 1))
                && isProse(text, open, paren)
                && (close < 0 || space >= 0 && space < close)
                && file.charAt(offset) == '['
                && (offset == 0 || file.charAt(offset - 1) != '\\');
    }

    /** Whether what stands behind a bracket looks like the address of a link. */
    private static boolean isAddress(String text, int at) {
        return at < text.length()
                && (text.charAt(at) == Characters.OBJECT
                        || text.startsWith("http", at)
                        || text.charAt(at) == '/'
                        || text.startsWith("./", at)
                        || text.startsWith("www.", at));
    }

    /** Words between the brackets, none glued before them: no index of a table in code, no number of a note. */
    private static boolean isProse(String text, int open, int close) {
        boolean glued = open > 0 && Character.isLetterOrDigit(text.charAt(open - 1));
        return !glued
                && text.substring(open, close)
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        >= 3;
    }

    private static boolean isLiteral(Article article, Prose prose, int open, int end) {
        int offset = prose.fileOffset(open);
        int last = prose.fileOffset(end - 1);
        String file = article.file().text();
        return file.charAt(offset) == '['
                && (offset == 0 || file.charAt(offset - 1) != '\\')
                && file.charAt(last - 1) == ']'
                && file.charAt(last - 2) != '\\';
    }
}
