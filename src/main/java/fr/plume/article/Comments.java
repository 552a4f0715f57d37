package fr.plume.article;

import java.util.ArrayList;
import java.util.List;

/** Finds the HTML comments of an article. */
final class Comments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private Comments() {}

    static List<Comment> of(Article article) {
        List<Comment> comments = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (Inline inline : block.prose().inlines()) {
                if (inline.kind() == Inline.Kind.HTML && inline.label().startsWith(OPEN)) {
                    comments.add(comment(article.file(), inline.span()));
                }
            }
            if (block.kind() == Block.Kind.HTML && block.prose().inlines().isEmpty()) {
                inside(article.file(), block.span(), comments);
            }
        }
        return List.copyOf(comments);
    }

    private static void inside(TextFile file, Span span, List<Comment> comments) {
        String text = file.text(span);
        int start = text.indexOf(OPEN);
        while (start >= 0) {
            int close = text.indexOf(CLOSE, start + OPEN.length());
            int end = close < 0 ? text.length() : close + CLOSE.length();
            comments.add(comment(file, new Span(span.start() + start, span.start() + end)));
            start = text.indexOf(OPEN, end);
        }
    }

    private static Comment comment(TextFile file, Span span) {
        String written = file.text(span);
        String inside = written.endsWith(CLOSE) && written.length() >= OPEN.length() + CLOSE.length()
                ? written.substring(OPEN.length(), written.length() - CLOSE.length())
                : written.substring(OPEN.length());
        return new Comment(inside.strip(), span);
    }
}
