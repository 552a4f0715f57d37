package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Marks the footnotes of a text: a raised link to a place that holds a short text is a reference, that place a note. */
final class FootnoteFolder {

    /** Elements that stand for a reference and a note until they are written. */
    static final String REFERENCE = "footnote-reference";

    static final String NOTE = "footnote-text";

    private static final int LONGEST = 2_000;
    private static final Pattern LABEL = Pattern.compile("\\W{0,2}(?:\\d{1,3}|[a-z]|[*†‡])\\W{0,2}");
    private static final Pattern BACK = Pattern.compile("[\\W_]{0,4}|(?:retour|back|return).{0,20}");

    private FootnoteFolder() {}

    static void fold(List<Element> roots) {
        List<Element> notes = new ArrayList<>();
        for (Element root : roots) {
            for (Element link : root.select("a[href^=#]")) {
                boolean raised = link.closest("sup") != null
                        || link.selectFirst("sup") != null
                        || link.attr("role").equals("doc-noteref");
                Element target =
                        raised && LABEL.matcher(Chars.strip(link.text())).matches()
                                ? target(roots, link.attr("href").substring(1))
                                : null;
                if (target == null || target == root || PageAnchor.isWithin(link, target)) {
                    continue;
                }
                int number = notes.indexOf(target) + 1;
                if (number == 0) {
                    notes.add(target);
                    number = notes.size();
                }
                Element raisedBy = link.parent() != null
                                && link.parent().normalName().equals("sup")
                                && link.parent().childrenSize() == 1
                        ? link.parent()
                        : link;
                raisedBy.replaceWith(new Element(REFERENCE).text(String.valueOf(number)));
            }
        }
        for (int i = 0; i < notes.size(); i++) {
            note(notes.get(i), i + 1);
        }
    }

    private static @org.jspecify.annotations.Nullable Element target(List<Element> roots, String id) {
        for (Element root : roots) {
            Element found = id.isEmpty() ? null : root.getElementById(id);
            if (found != null) {
                boolean anchor = found.text().length() < 8 && found.parent() != null;
                Element held = anchor ? found.closest("li, p, dd, div") : found;
                return held != null && !held.text().isBlank() && held.text().length() <= LONGEST ? held : null;
            }
        }
        return null;
    }

    private static void note(Element target, int number) {
        for (Element link : target.select("a[href^=#]")) {
            if (BACK.matcher(Chars.fold(Chars.strip(link.text()))).matches()) {
                Element around =
                        link.parent() != null && link.parent().normalName().equals("sup") ? link.parent() : link;
                around.remove();
            }
        }
        Element note = new Element(NOTE).attr("number", String.valueOf(number));
        note.append(target.html());
        Element list = target.parent();
        target.remove();
        Element root = list == null ? note : list;
        Element before = root.normalName().equals("ol") || root.normalName().equals("ul") ? root : null;
        if (before != null) {
            Element last = before;
            while (last.nextElementSibling() != null
                    && last.nextElementSibling().tagName().equals(NOTE)) {
                last = last.nextElementSibling();
            }
            last.after(note);
        } else {
            root.appendChild(note);
        }
    }
}
