package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Derived;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.text.Characters;

/** The body of an article as it stands in its file, without its code. */
final class Uncoded {

    private static final Derived<Article, String> TEXT = Derived.by(Uncoded::blotted);

    private Uncoded() {}

    /**
     * The article's file, of the same length, in which front matter, code and template tags are blotted out with
     * {@link Characters#OBJECT}; line breaks stay. Offsets are those of the file.
     */
    static String of(Article article) {
        return article.get(TEXT);
    }

    private static String blotted(Article article) {
        char[] text = article.file().text().toCharArray();
        blot(text, article.frontMatter().span());
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.CODE) {
                blot(text, block.span());
            }
            for (Inline inline : block.prose().inlines()) {
                if (inline.kind() == Inline.Kind.CODE || inline.kind() == Inline.Kind.TEMPLATE) {
                    blot(text, inline.span());
                }
            }
        }
        return new String(text);
    }

    private static void blot(char[] text, Span span) {
        for (int i = span.start(); i < Math.min(span.end(), text.length); i++) {
            if (text[i] != '\n') {
                text[i] = Characters.OBJECT;
            }
        }
    }

    /** The offset after the blank lines that follow {@code end}; what is deleted up to there leaves no hole. */
    static int afterBlankLines(String text, int end) {
        int line = end;
        for (int i = end; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line = i + 1;
            } else if (!Characters.isSpace(text.charAt(i))) {
                return line == end ? end : line;
            }
        }
        return text.length();
    }
}
