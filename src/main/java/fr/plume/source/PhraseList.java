package fr.plume.source;

import java.util.ArrayList;
import java.util.List;

/** The phrases that follow a label such as « mots-clés : ». */
final class PhraseList {

    private PhraseList() {}

    /** Where the phrases behind a label end; {@code list} when a colon announced several. */
    static int end(String folded, boolean list) {
        char open = folded.charAt(0);
        if (open == '«' || open == '"' || open == '“') {
            char close = open == '«' ? '»' : open == '“' ? '”' : '"';
            int end = folded.indexOf(close, 1);
            boolean more = list && end > 0 && folded.startsWith(", " + open, end + 1);
            if (end > 0 && !more) {
                return end + 1;
            }
        }
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean stop = c == ';' || c == '.' && (i + 1 == folded.length() || folded.charAt(i + 1) == ' ');
            boolean order = c == ',' && (!list || startsOtherWish(Chars.strip(folded.substring(i + 1))));
            if (stop || order) {
                return i;
            }
        }
        return folded.length();
    }

    private static boolean startsOtherWish(String clause) {
        String word = clause.split("[ ,:]", 2)[0];
        return Orders.isOrder(word)
                || word.equals("avec")
                || word.equals("with")
                || clause.indexOf(':') > 0
                || word.equals("et")
                || word.equals("and");
    }

    /** The phrases, between commas. */
    static List<String> of(String list) {
        List<String> items = new ArrayList<>();
        for (String item : list.split("[,;|]|\\b(?:ou|or)\\b")) {
            String phrase = trimmed(item);
            if (!phrase.isEmpty() && phrase.length() <= 80) {
                items.add(phrase);
            }
        }
        return items;
    }

    /** Without quotation marks and stops around it. */
    static String trimmed(String s) {
        int start = 0;
        int end = s.length();
        while (start < end && " \u00a0\u202f\"«»“”*:=".indexOf(s.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \u00a0\u202f\"«»“”*:=.,;".indexOf(s.charAt(end - 1)) >= 0) {
            end--;
        }
        return s.substring(start, end);
    }
}
