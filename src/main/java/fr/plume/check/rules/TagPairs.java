package fr.plume.check.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which tags of a file belong together, and which elements Markdown can say in their place. */
final class TagPairs {

    /** Elements that Markdown has a sign for, or needs none. */
    static final Set<String> REPLACED = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "div", "table", "center", "font");

    /** Elements around others that change nothing as long as they have no attributes. */
    private static final Set<String> TRANSPARENT =
            Set.of("section", "article", "header", "footer", "main", "aside", "body", "html");

    /** Tags inside a line, and those that enclose nothing. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "big", "br", "button", "cite", "code", "del", "em", "hr", "i", "img", "input", "ins",
            "kbd", "label", "link", "mark", "meta", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr");

    private final Map<Tag, Tag> closings = new HashMap<>();
    private final Set<Tag> bare = new HashSet<>();
    private final Set<Tag> plain;
    private final Set<Tag> ordered = new HashSet<>();
    private final String text;
    /** Where lines end, and where those end that one indented as code is follows. */
    private final List<Integer> breaks = new ArrayList<>();

    private final List<Integer> indented = new ArrayList<>();

    /** An element whose end has not come yet. */
    private static final class Open {

        private final Tag tag;
        private final boolean shut;
        /** How many tags were found plain before it. */
        private final int found;

        private boolean holdsBlocks;
        private boolean intricate;

        Open(Tag tag, boolean shut, int found) {
            this.tag = tag;
            this.shut = shut;
            this.found = found;
        }
    }

    /** The elements that {@code tags}, those of {@code text} in order, open and close. */
    TagPairs(String text, List<Tag> tags) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                breaks.add(i);
                if (text.startsWith("    ", i + 1) || text.startsWith("\t", i + 1)) {
                    indented.add(i);
                }
            }
        }
        this.plain = new HashSet<>(pair(tags));
    }

    private List<Tag> pair(List<Tag> tags) {
        List<Tag> found = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        Deque<Tag> anchors = new ArrayDeque<>();
        int closed = 0;
        for (Tag tag : tags) {
            if (tag.name().equals("a")) {
                if (!tag.closing()) {
                    anchors.push(tag);
                } else if (!anchors.isEmpty()) {
                    closings.put(anchors.pop(), tag);
                }
            }
            if (INLINE.contains(tag.name())) {
                continue;
            }
            if (!tag.closing()) {
                // In an element with attributes, or one that Markdown has no sign for, Markdown is not read.
                boolean shut = !tag.bare() || !REPLACED.contains(tag.name()) && !TRANSPARENT.contains(tag.name());
                if (closed == 0 && !shut && REPLACED.contains(tag.name())) {
                    bare.add(tag);
                }
                if (!open.isEmpty() && open.peek().tag.name().equals("ol")) {
                    ordered.add(tag);
                }
                open.push(new Open(tag, shut, found.size()));
                closed += shut ? 1 : 0;
                continue;
            }
            // Paragraphs and list items may be left unclosed.
            while (!open.isEmpty() && !open.peek().tag.name().equals(tag.name()) && isOptional(open.peek().tag)) {
                closed -= open.peek().shut ? 1 : 0;
                close(open, null, found);
            }
            if (!open.isEmpty() && open.peek().tag.name().equals(tag.name())) {
                closed -= open.peek().shut ? 1 : 0;
                close(open, tag, found);
            }
        }
        return open.isEmpty() ? found : found.subList(0, open.peekLast().found);
    }

    private static boolean isOptional(Tag tag) {
        return tag.name().equals("p") || tag.name().equals("li");
    }

    /** What an element holds is plain only if the element itself is: in HTML that stays, Markdown is not read. */
    private void close(Deque<Open> open, @Nullable Tag closing, List<Tag> found) {
        Open element = open.pop();
        Tag tag = element.tag;
        boolean nested = tag.name().equals("li")
                && open.stream().limit(3).anyMatch(o -> o.tag.name().equals("li"));
        boolean one = closing != null
                && bare.contains(tag)
                && !tag.name().equals("table")
                && !nested
                && !element.intricate
                && fits(element, closing);
        if (closing != null) {
            closings.put(tag, closing);
            if (bare.contains(tag)) {
                bare.add(closing);
            }
        }
        if (one) {
            found.add(tag);
            found.add(closing);
        } else {
            found.subList(element.found, found.size()).clear();
        }
        if (!open.isEmpty()) {
            open.peek().holdsBlocks = true;
            open.peek().intricate |= !one;
        }
    }

    /** Whether what stands between the two tags can stand alone: not indented as code is, and on one line where it must. */
    private boolean fits(Open element, Tag closing) {
        int start = element.tag.span().end();
        int end = closing.span().start();
        if (first(indented, start) < end) {
            return false;
        }
        String name = element.tag.name();
        boolean oneLine = name.length() == 2 && name.charAt(0) == 'h' || name.equals("blockquote");
        int lineEnd = first(breaks, start);
        boolean broken = lineEnd < end;
        boolean empty =
                broken && name.equals("li") && text.substring(start, lineEnd).isBlank();
        return oneLine ? !broken && !element.holdsBlocks : !empty;
    }

    /** The first of the ascending {@code offsets} that is not before {@code start}. */
    private static int first(List<Integer> offsets, int start) {
        int at = Collections.binarySearch(offsets, start);
        int next = at >= 0 ? at : -at - 1;
        return next < offsets.size() ? offsets.get(next) : Integer.MAX_VALUE;
    }

    /** The tag that ends the element {@code opening} begins. */
    Optional<Tag> closing(Tag opening) {
        return Optional.ofNullable(closings.get(opening));
    }

    /** Whether Markdown serves in place of the tag: it has no attributes, and stands in nothing that shuts Markdown out. */
    boolean isBare(Tag tag) {
        return bare.contains(tag);
    }

    /** Whether the element of the tag can be written in Markdown without a second thought. */
    boolean isPlain(Tag tag) {
        return plain.contains(tag);
    }

    /** Whether the tag stands right in an ordered list. */
    boolean isOrdered(Tag tag) {
        return ordered.contains(tag);
    }
}
