package fr.plume.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of sites written in a text without a scheme: « exemple.fr », « www.exemple.org ». */
final class BareHosts {

    private static final Set<String> DOMAINS = RuleData.words("top-level-domains.txt");

    private static final int LONGEST = 253;

    private BareHosts() {}

    /**
     * A name with its place.
     *
     * @param name in lower case, without {@code www.}
     * @param start offset in the text, 0-based
     * @param end offset after it
     */
    record Host(String name, int start, int end) {}

    static List<Host> in(String text) {
        List<Host> hosts = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            int last = end;
            while (last > start && text.charAt(last - 1) == '.') {
                last--;
            }
            // Part of an e-mail address, or of a longer one that is looked at as a link.
            boolean part = start > 0 && "@/".indexOf(text.charAt(start - 1)) >= 0
                    || end < text.length() && text.charAt(end) == '@';
            String run = text.substring(start, last);
            if (!part && run.length() <= LONGEST && isHost(run)) {
                hosts.add(new Host(run.startsWith("www.") ? run.substring(4) : run, start, last));
            }
            start = end + 1;
        }
        return hosts;
    }

    private static boolean isPart(char c) {
        return c == '.' || c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static boolean isHost(String run) {
        int dot = run.lastIndexOf('.');
        return dot > 1
                && run.charAt(0) != '.'
                && !run.contains("..")
                && Character.isLetter(run.charAt(0))
                && DOMAINS.contains(run.substring(dot + 1));
    }
}
