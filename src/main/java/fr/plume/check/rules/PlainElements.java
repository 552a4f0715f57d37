package fr.plume.check.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the elements that Markdown could write as well: without attributes, in none with attributes, holding none with
 * attributes; a table whose cells span others, or hold a list, is no such element.
 */
final class PlainElements {

    /** What a cell of Markdown cannot hold. */
    private static final Set<String> NOT_IN_CELLS = Set.of("ul", "ol", "table", "blockquote");

    private final Set<String> names;
    private final Set<Tag> plain = new HashSet<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private int dressed;
    private int tables;

    /** An element that is not closed yet. */
    private static final class Element {
        private final Tag opening;
        private boolean needed;

        Element(Tag opening, boolean needed) {
            this.opening = opening;
            this.needed = needed;
        }
    }

    /**
     * @param names of the elements that Markdown has marks for
     */
    PlainElements(Set<String> names) {
        this.names = names;
    }

    /** The opening and the closing tags, among {@code tags}, of such elements. */
    Set<Tag> in(List<Tag> tags) {
        for (Tag tag : tags) {
            if (!names.contains(tag.name())) {
                if (spans(tag) && !open.isEmpty()) {
                    open.peek().needed = true;
                }
            } else if (tag.closing()) {
                close(tag);
            } else {
                open(tag);
            }
        }
        while (!open.isEmpty()) {
            pop();
        }
        return plain;
    }

    private static boolean spans(Tag tag) {
        return (tag.name().equals("td") || tag.name().equals("th"))
                && tag.attributes().contains("span");
    }

    private void open(Tag tag) {
        open.push(new Element(tag, !tag.bare() || dressed > 0 || tables > 0 && NOT_IN_CELLS.contains(tag.name())));
        dressed += tag.bare() ? 0 : 1;
        tables += tag.name().equals("table") ? 1 : 0;
    }

    private void close(Tag tag) {
        // Paragraphs and list items may be left unclosed.
        while (!open.isEmpty() && !isOpen(tag) && isOptional(open.peek().opening)) {
            pop();
        }
        if (!open.isEmpty() && isOpen(tag) && !pop()) {
            plain.add(tag);
        }
    }

    private boolean isOpen(Tag closing) {
        return open.peek().opening.name().equals(closing.name());
    }

    /** Ends the innermost element; returns whether HTML is needed for it. */
    private boolean pop() {
        Element element = open.pop();
        dressed -= element.opening.bare() ? 0 : 1;
        tables -= element.opening.name().equals("table") ? 1 : 0;
        // Inside a table nothing but the table as a whole can be written otherwise.
        boolean html = element.needed || tables > 0;
        if (!html) {
            plain.add(element.opening);
        }
        if (element.needed && !open.isEmpty()) {
            open.peek().needed = true;
        }
        return html;
    }

    private static boolean isOptional(Tag tag) {
        return tag.name().equals("p") || tag.name().equals("li");
    }
}
