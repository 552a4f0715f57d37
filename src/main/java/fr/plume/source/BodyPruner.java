package fr.plume.source;

import fr.plume.source.PageStats.Stats;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of the body what interrupts or follows the article there: link lists, teasers, appeals, empty headings. */
final class BodyPruner {

    private static final int LONGEST_PROMO = 320;
    private static final int LONGEST_LABEL = 90;

    private static final List<Pattern> SECTIONS = WordList.read("page-sections.txt").stream()
            .map(p -> Pattern.compile("(?:" + p + ")"))
            .toList();
    private static final List<Pattern> PROMOS =
            WordList.read("page-promos.txt").stream().map(Pattern::compile).toList();

    private final PageStats stats;
    private final List<LeftOut> leftOut;

    private BodyPruner(PageStats stats, List<LeftOut> leftOut) {
        this.stats = stats;
        this.leftOut = leftOut;
    }

    static void prune(Element root, PageStats stats, PageAnchor anchor, List<LeftOut> leftOut) {
        BodyPruner pruner = new BodyPruner(stats, leftOut);
        pruner.otherArticles(root, anchor);
        pruner.visit(root);
        pruner.sections(root);
    }

    /** Articles inside the article, when it begins outside all of them: teasers with their text. */
    private void otherArticles(Element root, PageAnchor anchor) {
        List<Element> inside =
                root.getElementsByTag("article").stream().filter(a -> a != root).toList();
        boolean begun = anchor.firstProse() != null && PageAnchor.isWithin(anchor.firstProse(), root);
        if (inside.isEmpty() || !begun || inside.stream().anyMatch(anchor::begins)) {
            return;
        }
        for (Element article : inside) {
            Leaving.note(article, LeftOut.Reason.RELATED, leftOut);
            article.remove();
        }
    }

    private void visit(Element parent) {
        for (Element child : new ArrayList<>(parent.children())) {
            if (HtmlElements.isInline(child)) {
                continue;
            }
            LeftOut.Reason reason = reason(child);
            if (reason != null) {
                Leaving.note(child, reason, leftOut);
                child.remove();
            } else {
                visit(child);
            }
        }
    }

    private LeftOut.@org.jspecify.annotations.Nullable Reason reason(Element element) {
        Stats own = stats.of(element);
        String tag = element.normalName();
        if (own.text == 0 || HtmlElements.isHeading(tag)) {
            return null;
        }
        boolean listed =
                tag.equals("ul") || tag.equals("ol") || tag.equals("div") || tag.equals("section") || tag.equals("dl");
        if (listed && own.links >= 2 && own.linkDensity() > 0.75 && own.prose == 0 && own.text < 300 * own.links) {
            return LeftOut.Reason.RELATED;
        }
        if (own.text > LONGEST_PROMO) {
            return null;
        }
        String text = Chars.strip(Chars.fold(element.text()));
        if (own.linkDensity() > 0.5 && own.links >= 1 && isTeaser(text, own)) {
            return LeftOut.Reason.RELATED;
        }
        boolean headline = own.links == 1
                && own.linkDensity() > 0.9
                && text.length() > 15
                && text.length() < 180
                && !tag.equals("td")
                && !tag.equals("th")
                && !tag.equals("li")
                && element.selectFirst("li, td, img") == null;
        if (headline) {
            return LeftOut.Reason.RELATED;
        }
        return PROMOS.stream().anyMatch(p -> p.matcher(text).find()) ? LeftOut.Reason.NEWSLETTER : null;
    }

    /** « À lire aussi : … », "Related: …": a label, then a link. */
    private static boolean isTeaser(String text, Stats own) {
        int colon = text.indexOf(':');
        boolean labelled = colon > 0 && colon < 40 && isSection(Chars.strip(text.substring(0, colon)));
        return labelled || isSection(text.replaceFirst("(?<![ :.…»>→])[ :.…»>→]++$", ""));
    }

    static boolean isSection(String folded) {
        return folded.length() <= LONGEST_LABEL
                && SECTIONS.stream().anyMatch(p -> p.matcher(folded).matches());
    }

    /** Headings that announce what is no part of the article go with what follows them, when that holds no prose. */
    private void sections(Element root) {
        for (Element heading : root.select("h1, h2, h3, h4, h5, h6, p, div, span, strong")) {
            boolean named = HtmlElements.isHeading(heading.normalName());
            int length = stats.of(heading).text;
            boolean candidate = length > 0 && length <= LONGEST_LABEL + 10 && heading.childrenSize() <= 2;
            if (!candidate || heading.root() != root.root()) {
                continue;
            }
            String text = Chars.strip(Chars.fold(heading.text())).replaceFirst("(?<![ :.…»>→!?])[ :.…»>→!?]++$", "");
            if (text.isEmpty() || text.length() > LONGEST_LABEL || !isSection(text)) {
                continue;
            }
            if (named) {
                cutAfter(heading);
            } else if (heading.normalName().equals("p") || heading.normalName().equals("div")) {
                Leaving.note(heading, LeftOut.Reason.RELATED, leftOut);
                heading.remove();
            }
        }
    }

    private void cutAfter(Element heading) {
        List<Element> section = new ArrayList<>();
        section.add(heading);
        double prose = 0;
        for (Element next = heading.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (HtmlElements.isHeading(next.normalName()) && next.normalName().compareTo(heading.normalName()) <= 0) {
                break;
            }
            prose += stats.of(next).prose;
            section.add(next);
        }
        if (prose > 400) {
            section = List.of(heading);
        }
        for (Element gone : section) {
            Leaving.note(gone, LeftOut.Reason.RELATED, leftOut);
            gone.remove();
        }
    }
}
