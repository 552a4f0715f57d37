package fr.plume.source;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * How much text, and of what kind, each element of a page holds; measured in one walk.
 */
final class PageStats {

    /** What an element holds, its descendants included. */
    static final class Stats {
        /** Characters of text, runs of spaces as one. */
        int text;
        /** Of those, in links. */
        int link;
        /** Commas and sentence ends, in any script. */
        int marks;
        /** Paragraph-like elements. */
        int paragraphs;
        /** Links. */
        int links;
        /** Text that reads like prose: the sum over its own text blocks. */
        double prose;
        /** Of that, in its own run of text. */
        double ownProse;

        double linkDensity() {
            return text == 0 ? 0 : (double) link / text;
        }

        void add(Stats other) {
            text += other.text;
            link += other.link;
            marks += other.marks;
            paragraphs += other.paragraphs;
            links += other.links;
            prose += other.prose;
        }
    }

    /** What a character of a table of figures is worth beside one of a paragraph. */
    private static final double TABLE_WORTH = 0.4;

    private static final Stats NOTHING = new Stats();
    private static final String MARKS = ",.;!?…،。、，！？؛।";

    private final Map<Element, Stats> stats = new HashMap<>();

    private PageStats() {}

    static PageStats of(Document page) {
        PageStats all = new PageStats();
        all.measure(page.body(), false);
        return all;
    }

    Stats of(Element element) {
        return stats.getOrDefault(element, NOTHING);
    }

    private Stats measure(Element element, boolean linked) {
        Stats own = new Stats();
        boolean inLink = linked || element.normalName().equals("a");
        Stats inline = new Stats();
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                count(text.getWholeText(), inLink, inline);
            } else if (child instanceof Element inner) {
                Stats measured = measure(inner, inLink);
                if (HtmlElements.isInline(inner)) {
                    inline.add(measured);
                } else {
                    own.add(measured);
                }
            }
        }
        boolean block = !HtmlElements.isInline(element);
        if (block) {
            inline.prose = prose(element.normalName(), inline);
            own.ownProse = inline.prose;
            inline.paragraphs += inline.prose > 0 ? 1 : 0;
        }
        own.add(inline);
        if (element.normalName().equals("table") && own.prose == 0 && own.linkDensity() < 0.5) {
            own.prose = TABLE_WORTH * (own.text - own.link);
            own.paragraphs++;
        }
        own.links += element.normalName().equals("a") ? 1 : 0;
        stats.put(element, own);
        return own;
    }

    private static void count(String text, boolean linked, Stats into) {
        int letters = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0';
            letters += blank && space ? 0 : 1;
            space = blank;
            if (MARKS.indexOf(c) >= 0) {
                into.marks++;
            }
        }
        into.text += letters;
        into.link += linked ? letters : 0;
    }

    /** What a run of text is worth as prose: its characters outside links when it is long or has sentences. */
    private static double prose(String tag, Stats run) {
        if (run.text == 0 || HtmlElements.isHeading(tag)) {
            return 0;
        }
        double density = run.linkDensity();
        int plain = run.text - run.link;
        boolean listed = tag.equals("li") || tag.equals("dd") || tag.equals("td") || tag.equals("th");
        int least = tag.equals("p") || tag.equals("blockquote") || tag.equals("pre") ? 25 : 60;
        if (plain < least || density > 0.6 || (run.marks == 0 && plain < 120)) {
            return 0;
        }
        return plain * (1 - density) * (listed ? 0.7 : 1) * (tag.equals("p") ? 1.25 : 1);
    }
}
