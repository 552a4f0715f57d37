package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Edit;
import fr.plume.text.Characters;
import java.util.Optional;

/** What an outline leaves in a heading: « (80 mots) » behind it, « H2 : » or « Titre : » before it. */
final class HeadingNote {

    /** Longer numbers of words are no section's. */
    private static final int LABEL = 12;

    private HeadingNote() {}

    /** The edit that takes it out. */
    static Optional<Edit> in(Article article, Block heading) {
        String text = heading.prose().text();
        int open = text.lastIndexOf('(');
        if (open > 0 && text.endsWith(")")) {
            String inside = NoteLine.folded(text.substring(open + 1, text.length() - 1));
            if (NoteLine.isCount(inside)) {
                int from = open;
                while (from > 0 && Characters.isSpace(text.charAt(from - 1))) {
                    from--;
                }
                return Optional.of(new Edit(heading.prose().span(from, text.length()), ""));
            }
        }
        int colon = text.indexOf(':');
        if (colon > 0 && colon <= LABEL && colon + 1 < text.length()) {
            String label = NoteLine.folded(text.substring(0, colon));
            boolean outline = label.length() == 2 && label.charAt(0) == 'h' && Character.isDigit(label.charAt(1));
            boolean title = heading.level() == 1 && (label.equals("titre") || label.equals("title"));
            if (outline || title || label.equals("titre seo")) {
                int to = colon + 1;
                while (to < text.length() && Characters.isSpace(text.charAt(to))) {
                    to++;
                }
                int start = heading.prose().fileOffset(0);
                return Optional.of(new Edit(new Span(start, heading.prose().fileOffset(to)), ""));
            }
        }
        return Optional.empty();
    }
}
