package fr.plume.source;

import fr.plume.source.PageStats.Stats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what its names say surrounds an article, unless too much of the page's prose is in it for the names
 * to be right.
 */
final class ChromeRemover {

    private static final Set<String> SPARED = Set.of("body", "html", "article", "main", "blockquote", "pre");

    private static final double MOST_SURE = 0.93;
    private static final double MOST = 0.3;
    private static final double MOST_BOILERPLATE = 0.15;

    /** Prose that must remain, in characters, for a large part to go. */
    private static final double LEAST_LEFT = 140;

    private final PageStats stats;
    private final double prose;
    private final PageHead head;
    private final PageAnchor anchor;
    private final List<LeftOut> leftOut = new ArrayList<>();

    private ChromeRemover(Document page, PageHead head) {
        this.head = head;
        stats = PageStats.of(page);
        anchor = PageAnchor.of(page, head, stats);
        prose = Math.max(1, stats.of(page.body()).prose);
    }

    /** What was removed, in the order of the page. */
    static List<LeftOut> remove(Document page, PageHead head) {
        ChromeRemover remover = new ChromeRemover(page, head);
        remover.visit(page.body());
        return remover.leftOut;
    }

    private void visit(Element element) {
        Element child = element.firstElementChild();
        while (child != null) {
            Element next = child.nextElementSibling();
            Optional<LeftOut.Reason> reason = reason(child);
            if (reason.isPresent() && !(stats.of(child).text < LeadFinder.LONGEST && LeadFinder.isLead(child, head))) {
                Leaving.note(child, reason.get(), leftOut);
                child.remove();
            } else {
                visit(child);
            }
            child = next;
        }
    }

    private Optional<LeftOut.Reason> reason(Element element) {
        String tag = element.normalName();
        if (SPARED.contains(tag)) {
            return Optional.empty();
        }
        Stats own = stats.of(element);
        double share = own.prose / prose;
        if (share > MOST_SURE || (prose - own.prose < LEAST_LEFT && own.prose > 0)) {
            return Optional.empty();
        }
        String names = PageVocabulary.names(element);
        boolean sure = tag.equals("footer") || PageVocabulary.isSure(names);
        if (share >= MOST && (!sure || anchor.begins(element) || anchor.firstProse() == null)) {
            return Optional.empty();
        }
        Optional<LeftOut.Reason> byTag = byTag(element, own);
        if (byTag.isPresent()) {
            return byTag;
        }
        double most = sure ? MOST_SURE : MOST;
        return PageVocabulary.chrome(names)
                .filter(r -> share < (r == LeftOut.Reason.BOILERPLATE && !sure ? MOST_BOILERPLATE : most));
    }

    private static Optional<LeftOut.Reason> byTag(Element element, Stats own) {
        return switch (element.normalName()) {
            case "footer" -> Optional.of(LeftOut.Reason.BOILERPLATE);
            case "aside" -> Optional.of(LeftOut.Reason.RELATED);
            case "form" -> Optional.of(LeftOut.Reason.FORM);
            case "header" ->
                own.prose == 0 && element.selectFirst("h1,h2,h3") == null
                        ? Optional.of(LeftOut.Reason.NAVIGATION)
                        : Optional.empty();
            default -> byRole(element);
        };
    }

    private static Optional<LeftOut.Reason> byRole(Element element) {
        return switch (element.attr("role")) {
            case "navigation", "complementary", "contentinfo", "dialog", "alertdialog", "search" ->
                Optional.of(LeftOut.Reason.NAVIGATION);
            case "banner" ->
                element.selectFirst("h1") == null ? Optional.of(LeftOut.Reason.NAVIGATION) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
