package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** A heading with nothing before the next one of the same or a higher level, or before the end. */
public final class EmptySection implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("empty-section", Family.STRUCTURE, Basis.CRAFT, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        Block open = null;
        for (Block block : article.blocks()) {
            if (Outline.structures(block) && !isCell(article, block)) {
                if (open != null && block.level() <= open.level()) {
                    found.add(violation(open));
                }
                open = endsInPicture(block) ? null : block;
            } else if (open != null && Outline.shows(article, block)) {
                open = null;
            }
        }
        if (open != null) {
            found.add(violation(open));
        }
        return found;
    }

    /** « ## Le plan ![Plan](plan.png) »: a picture that was written on the line of its heading. */
    private static boolean endsInPicture(Block heading) {
        List<Inline> inlines = heading.prose().inlines();
        int end = Characters.stripped(heading.prose().text()).length();
        return inlines.stream().anyMatch(i -> i.kind() == Inline.Kind.IMAGE && i.start() > 0 && i.end() >= end);
    }

    /** Whether it fills the cell of an HTML table alone: « Lieu : Brest » in larger letters, which heads nothing. */
    private static boolean isCell(Article article, Block heading) {
        if (!heading.place().html()) {
            return false;
        }
        String text = article.file().text();
        int before = heading.span().start();
        int after = heading.span().end();
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        int open = text.lastIndexOf('<', before - 1);
        boolean cell = open >= 0 && text.startsWith("<td", open) || open >= 0 && text.startsWith("<th", open);
        return cell && (text.startsWith("</td", after) || text.startsWith("</th", after));
    }

    private Violation violation(Block heading) {
        return violation(heading.span(), Excerpt.of(heading.prose()));
    }
}
