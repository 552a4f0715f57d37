package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the paragraph under the title that stands outside the element of the body. */
final class LeadFinder {

    private static final int SHORTEST = 40;
    static final int LONGEST = 900;
    private static final Pattern NAMES =
            Pattern.compile("(?<![a-z])(?:" + WordList.read("page-leads.txt").get(0) + ")(?![a-z])");

    private LeadFinder() {}

    /** The leads before {@code root}, in the order of the page; their text is not in it. */
    static List<Element> find(Document page, Element root, PageHead head, PageStats stats) {
        String body = PageHead.key(root.text());
        String described = head.description().map(PageHead::key).orElse("");
        List<Element> leads = new ArrayList<>();
        Element title = title(page, head);
        boolean afterTitle = title == null;
        for (Element element : page.body().getAllElements()) {
            if (element == root) {
                break;
            }
            if (element == title) {
                afterTitle = true;
                continue;
            }
            int length = stats.of(element).text;
            if (PageAnchor.isWithin(root, element) || leads.stream().anyMatch(l -> PageAnchor.isWithin(element, l))) {
                continue;
            }
            if (length < SHORTEST
                    || length > LONGEST
                    || HtmlElements.isHeading(element.normalName())
                            && element.normalName().equals("h1")) {
                continue;
            }
            String key = PageHead.key(element.text());
            boolean says = described.length() >= SHORTEST && same(key, described);
            boolean named = afterTitle
                    && NAMES.matcher(PageVocabulary.names(element)).find()
                    && element.select("a").size() < 3;
            if ((says || named) && !body.contains(key) && !isTitle(key, head)) {
                leads.add(element);
            }
        }
        return leads.size() > 2 ? leads.subList(0, 2) : leads;
    }

    static boolean isLead(Element element, PageHead head) {
        String described = head.description().map(PageHead::key).orElse("");
        int length = element.text().length();
        return described.length() >= SHORTEST
                && length >= SHORTEST
                && length <= LONGEST
                && same(PageHead.key(element.text()), described);
    }

    /** The shorter begins the longer: descriptions are cut, or a lead goes on. */
    private static boolean same(String a, String b) {
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        int compared = Math.min(shorter.length(), 120);
        return compared >= 30
                && longer.startsWith(shorter.substring(0, compared))
                && shorter.length() * 3 > longer.length();
    }

    private static boolean isTitle(String key, PageHead head) {
        return head.title()
                .map(PageHead::key)
                .filter(t -> t.contains(key) || key.equals(t))
                .isPresent();
    }

    private static @org.jspecify.annotations.Nullable Element title(Document page, PageHead head) {
        String wanted = head.title().map(PageHead::key).orElse("");
        return page.select("h1, h2").stream()
                .filter(h -> PageHead.key(h.text()).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
