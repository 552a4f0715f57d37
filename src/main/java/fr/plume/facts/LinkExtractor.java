package fr.plume.facts;

import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Finds the links of a block, and the addresses written bare in its text. */
final class LinkExtractor {

    /** A link with its place in the file, before it is placed in its article. */
    record Link(FactType type, String target, int offset, Span span) {}

    private LinkExtractor() {}

    static List<Link> links(Stretch stretch, Findings findings) {
        List<Link> links = new ArrayList<>();
        for (Inline inline : stretch.block().prose().inlines()) {
            boolean link = inline.kind() == Inline.Kind.LINK || inline.kind() == Inline.Kind.AUTOLINK;
            if (link && Addresses.leadsAway(inline.target())) {
                links.add(new Link(type(inline.target()), inline.target(), inline.start(), inline.span()));
            }
        }
        bare(stretch, findings, links);
        return links;
    }

    /** The addresses in any text, canonical. */
    static List<String> addresses(String text) {
        List<String> addresses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space =
                    i == text.length() || Characters.isSpace(text.charAt(i)) || "<>\"'".indexOf(text.charAt(i)) >= 0;
            if (space) {
                String address = i > start ? address(text.substring(start, i)) : "";
                if (!address.isEmpty()) {
                    addresses.add(Addresses.canonical(address));
                }
                start = i + 1;
            }
        }
        return addresses;
    }

    private static FactType type(String target) {
        return Addresses.isMail(target) ? FactType.EMAIL : FactType.URL;
    }

    /** Addresses in the text itself: from {@code http}, {@code www.} or around an at sign, up to the next space. */
    private static void bare(Stretch stretch, Findings findings, List<Link> links) {
        String text = stretch.block().prose().text();
        int i = 0;
        while (i < stretch.size()) {
            int end = i + 1;
            while (end < stretch.size() && stretch.touching(end - 1)) {
                end++;
            }
            int start = stretch.token(i).start();
            String run = text.substring(start, stretch.token(end - 1).end());
            String address = address(run);
            if (!address.isEmpty()) {
                int at = start + run.indexOf(address);
                Span span = stretch.block().prose().span(at, at + address.length());
                boolean shown = stretch.block().prose().within(Inline.Kind.LINK, at);
                if (!shown) {
                    links.add(new Link(type(address), address, at, span));
                }
                findings.take(i, end);
            }
            i = end;
        }
    }

    private static String address(String run) {
        int start = run.indexOf("http://");
        start = start < 0 ? run.indexOf("https://") : start;
        start = start < 0 && run.startsWith("www.") ? 0 : start;
        if (start < 0 && run.indexOf('@') > 0 && run.indexOf('.', run.indexOf('@')) > 0) {
            start = 0;
            while (start < run.length() && !Character.isLetterOrDigit(run.charAt(start))) {
                start++;
            }
        }
        return start < 0 ? "" : trimmed(run.substring(start));
    }

    /** Without the marks of the sentence around it. */
    private static String trimmed(String address) {
        int end = address.length();
        for (int i = 0; i < end; i++) {
            if ("<>\"«»“”".indexOf(address.charAt(i)) >= 0) {
                end = i;
            }
        }
        while (end > 0 && ".,;:!?)]}'’…*_".indexOf(address.charAt(end - 1)) >= 0) {
            boolean closes = address.charAt(end - 1) == ')' && address.lastIndexOf('(', end - 1) >= 0;
            if (closes) {
                break;
            }
            end--;
        }
        return address.substring(0, end);
    }
}
