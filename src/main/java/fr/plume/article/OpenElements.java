package fr.plume.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The block elements of HTML that are open, with what they make of the text in them; closing tags may be left out. */
final class OpenElements {

    /** Elements in which a heading's or a cell's text goes on. */
    private static final Set<String> TRANSPARENT = Set.of("center", "div", "label", "li", "ol", "p", "ul");

    /** How many elements a tag may close on the way to the one it ends; more is no page that a person wrote. */
    private static final int FARTHEST = 8;

    /** An element that waits for its closing tag. */
    record Open(String name, Block.Kind kind, int level, Place place) {}

    private final BlockList blocks;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> waiting = new HashMap<>();

    /**
     * @param place what stands around the HTML
     * @param blocks counts the list items
     */
    OpenElements(Place place, BlockList blocks) {
        this.blocks = blocks;
        open.push(new Open("", Block.Kind.PARAGRAPH, 0, place));
    }

    /** The innermost one. */
    Open top() {
        return open.element();
    }

    /** Opens an element, and closes those that end where it begins. */
    void open(String name) {
        switch (name) {
            case "li" -> implied(Set.of("li"), Set.of("ul", "ol", "menu"));
            case "td", "th" -> implied(Set.of("td", "th"), Set.of("table", "tr"));
            case "tr" -> implied(Set.of("tr"), Set.of("table"));
            case "dt", "dd" -> implied(Set.of("dt", "dd"), Set.of("dl"));
            default -> implied(Set.of("p"), Set.of());
        }
        Open parent = top();
        Place place = parent.place();
        if (name.equals("ul") || name.equals("ol") || name.equals("menu")) {
            place = place.inList(name.equals("ol"));
        } else if (name.equals("li")) {
            place = place.inItem(blocks.nextItem());
        } else if (name.equals("blockquote")) {
            place = place.inQuotation();
        }
        int level = Elements.headingLevel(name);
        boolean cell = name.equals("td") || name.equals("th");
        boolean goesOn = level == 0 && !cell && TRANSPARENT.contains(name);
        Block.Kind own = level > 0 ? Block.Kind.HEADING : cell ? Block.Kind.TABLE_CELL : Block.Kind.PARAGRAPH;
        push(new Open(name, goesOn ? parent.kind() : own, goesOn ? parent.level() : level, place));
    }

    /** Closes the nearest of {@code names} that is open inside the nearest of {@code bounds}. */
    private void implied(Set<String> names, Set<String> bounds) {
        if (names.stream().mapToInt(n -> waiting.getOrDefault(n, 0)).sum() == 0) {
            return;
        }
        int depth = 0;
        for (Open element : open) {
            depth++;
            if (names.contains(element.name())) {
                pop(depth);
                return;
            }
            // Only inline-like wrappers may be closed on the way.
            if (bounds.contains(element.name()) || !TRANSPARENT.contains(element.name()) || depth > FARTHEST) {
                return;
            }
        }
    }

    /** Closes the innermost element of a name with all in it; false when none is open. */
    boolean close(String name) {
        if (waiting.getOrDefault(name, 0) == 0) {
            return false;
        }
        int depth = 1;
        for (Open element : open) {
            if (element.name().equals(name)) {
                break;
            }
            depth++;
        }
        pop(depth);
        return true;
    }

    private void push(Open element) {
        open.push(element);
        waiting.merge(element.name(), 1, Integer::sum);
    }

    private void pop(int count) {
        for (int i = 0; i < count; i++) {
            waiting.merge(open.pop().name(), -1, Integer::sum);
        }
    }
}
