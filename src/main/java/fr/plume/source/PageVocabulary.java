package fr.plume.source;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the names of an element (class, id, role…) say of it. */
final class PageVocabulary {

    private static final NamePatterns<LeftOut.Reason> CHROME = new NamePatterns<>();
    private static final NamePatterns<Boolean> SURE = new NamePatterns<>();
    private static final NamePatterns<Integer> CONTENT = new NamePatterns<>();

    static {
        for (String entry : WordList.read("page-chrome.txt")) {
            int space = entry.indexOf(' ');
            String kind = entry.substring(0, space);
            String pattern = entry.substring(space + 1);
            if (kind.equals("SURE")) {
                SURE.add(pattern, true);
            } else {
                CHROME.add(pattern, LeftOut.Reason.valueOf(kind));
            }
        }
        int level = 1;
        for (String pattern : WordList.read("page-content.txt")) {
            CONTENT.add(pattern, level++);
        }
    }

    private PageVocabulary() {}

    /** Class, id and test ids of an element, folded: camel case and underscores as hyphens, lower case. */
    static String names(Element element) {
        String written = element.attr("class") + " " + element.id() + " " + element.attr("data-component") + " "
                + element.attr("data-testid") + " " + element.attr("data-module");
        if (Chars.isBlank(written)) {
            return "";
        }
        StringBuilder folded = new StringBuilder(written.length() + 8);
        for (int i = 0; i < written.length() && i < 400; i++) {
            char c = written.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(written.charAt(i - 1));
            if (hump) {
                folded.append('-');
            }
            folded.append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        return folded.toString().replace("--", "-");
    }

    /** Why an element of these names is no part of an article, when they say so. */
    static Optional<LeftOut.Reason> chrome(String names) {
        return CHROME.first(names);
    }

    /** Whether the names say so beyond doubt. */
    static boolean isSure(String names) {
        return SURE.first(names).isPresent();
    }

    /** How strongly the names say that this is the body of an article: 1 for the strongest, 0 when they don't. */
    static int content(String names) {
        return CONTENT.first(names).orElse(0);
    }
}
