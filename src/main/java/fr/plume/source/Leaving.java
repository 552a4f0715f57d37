package fr.plume.source;

import java.util.List;
import org.jsoup.nodes.Element;

/** Notes what leaves a page. */
final class Leaving {

    /** Less text than this is not worth telling. */
    private static final int LEAST = 3;

    private Leaving() {}

    static void note(Element element, LeftOut.Reason reason, List<LeftOut> into) {
        String text = element.text();
        if (text.length() >= LEAST) {
            into.add(new LeftOut(line(element), line(element), reason, Chars.excerpt(text, LeftOut.EXCERPT)));
        }
    }

    private static int line(Element element) {
        return element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 0;
    }
}
