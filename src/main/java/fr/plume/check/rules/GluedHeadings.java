package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.article.TextFile;
import fr.plume.check.Edit;
import fr.plume.check.Fix;
import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Headings whose hashes are glued to their text, {@code ##Titre}: Markdown shows them as a paragraph. */
final class GluedHeadings {

    private static final int DEEPEST = 6;

    /** A longer line is a heading run together with what follows. */
    private static final int LONGEST = 70;

    private GluedHeadings() {}

    static List<Flaw> in(Article article) {
        List<Flaw> flaws = new ArrayList<>();
        TextFile file = article.file();
        for (Block block : article.blocks()) {
            if (!block.isProseParagraph()
                    || block.place().html()
                    || block.prose().text().indexOf('#') < 0) {
                continue;
            }
            int last = file.line(block.span().end());
            for (int line = file.line(block.span().start()); line <= last; line++) {
                Span span = line(file, line, block.span().start());
                int hashes = hashes(file.text(span));
                boolean alone = span.start() == block.span().start() && line == last;
                if (hashes > 1 || hashes == 1 && alone && isTitle(file.text(span))) {
                    flaws.add(flaw(file, span, hashes, line == last || endsHere(file, span, file.lineStart(line + 1))));
                }
            }
        }
        return flaws;
    }

    private static Flaw flaw(TextFile file, Span span, int hashes, boolean whole) {
        int text = span.start() + hashes;
        Fix fix = hashes > 1 && whole ? Fix.safe(List.of(new Edit(new Span(text, text), " "))) : Fix.NONE;
        Message message = Message.of("check.broken-markdown.heading", Excerpt.of(file.text(span)));
        return new Flaw(span, message, fix);
    }

    /** Whether the line is short as a heading is, and the next begins anew rather than going on with its sentence. */
    private static boolean endsHere(TextFile file, Span line, int next) {
        return line.end() - line.start() <= LONGEST
                && next < file.text().length()
                && !Character.isLowerCase(file.text().charAt(next));
    }

    /** The number of hashes that begin a line right before a letter or digit, 0 for none. */
    private static int hashes(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        boolean glued = hashes < line.length() && Character.isLetterOrDigit(line.charAt(hashes));
        return glued && hashes <= DEEPEST ? hashes : 0;
    }

    /** A single hash may be a hashtag: a title has several words, no other hash, no final stop, and a capital. */
    private static boolean isTitle(String line) {
        return Character.isUpperCase(line.charAt(1))
                && line.indexOf('#', 1) < 0
                && line.indexOf(' ') > 0
                && ".!?…:,".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static Span line(TextFile file, int line, int from) {
        String text = file.text();
        int start = Math.max(from, file.lineStart(line));
        int end = text.indexOf('\n', start);
        end = end < 0 ? text.length() : end;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
