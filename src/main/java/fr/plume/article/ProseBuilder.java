package fr.plume.article;

import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the rendered text of a block with where each part stands in the file.
 *
 * <p>Text is kept as runs: a verbatim run is as long in the file as in the text, every other (an entity, an escape, an
 * object) is one unit with a place of any length. Most paragraphs are a single run.
 */
final class ProseBuilder {

    private static final int RUN = 3;

    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private int[] runs = new int[4 * RUN];
    private int used;
    private boolean lastVerbatim;

    /** Appends {@code [from, to)} of {@code source}, each unit of which stands in the file, the first at {@code offset}. */
    void verbatim(CharSequence source, int from, int to, int offset) {
        if (from == to) {
            return;
        }
        if (used > 0 && lastVerbatim && runs[used - 1] == offset) {
            runs[used - 1] = offset + to - from;
        } else {
            run(offset, offset + to - from);
        }
        lastVerbatim = true;
        text.append(source, from, to);
    }

    /** Appends text that the file writes otherwise, in {@code [start, end)}. */
    void written(CharSequence rendered, int start, int end) {
        if (rendered.length() == end - start) {
            verbatim(rendered, 0, rendered.length(), start);
            return;
        }
        run(start, end);
        lastVerbatim = false;
        text.append(rendered);
    }

    private void run(int start, int end) {
        if (used + RUN > runs.length) {
            runs = Arrays.copyOf(runs, runs.length * 2);
        }
        runs[used] = text.length();
        runs[used + 1] = start;
        runs[used + 2] = end;
        used += RUN;
    }

    /** Appends something that is shown but is no prose. */
    void object(Inline.Kind kind, String target, String label, Span span) {
        int start = text.length();
        written(String.valueOf(Characters.OBJECT), span.start(), span.end());
        inline(kind, start, target, label, span);
    }

    /** Notes that the text from {@code start} on is more than text; nothing of it when {@code start} is the length. */
    void inline(Inline.Kind kind, int start, String target, String label, Span span) {
        inlines.add(new Inline(kind, Math.min(start, text.length()), text.length(), target, label, span));
    }

    int length() {
        return text.length();
    }

    String text(int from) {
        return text.substring(from);
    }

    boolean endsInSpace() {
        return text.length() > 0 && isBlank(text.charAt(text.length() - 1));
    }

    /** Takes back all from {@code length} on, inlines included. */
    void truncate(int length) {
        while (!inlines.isEmpty() && inlines.get(inlines.size() - 1).end() > length) {
            inlines.remove(inlines.size() - 1);
        }
        cut(length);
    }

    private void cut(int length) {
        int next = text.length();
        while (used > 0 && runs[used - RUN] >= length) {
            used -= RUN;
            next = runs[used];
        }
        if (used > 0) {
            int last = used - RUN;
            lastVerbatim = next - runs[last] == runs[last + 2] - runs[last + 1];
            if (lastVerbatim) {
                runs[last + 2] = runs[last + 1] + length - runs[last];
            }
        }
        text.setLength(length);
    }

    /** Takes back spaces at the end. */
    void trimEnd() {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end == text.length()) {
            return;
        }
        cut(end);
        for (int i = inlines.size() - 1; i >= 0 && inlines.get(i).end() > end; i--) {
            Inline inline = inlines.get(i);
            inlines.set(i, inline.moved(Math.min(inline.start(), end), end));
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** The prose; one without text stands at {@code offset}. */
    Prose build(int offset) {
        if (used == 0) {
            run(offset, offset);
        }
        inlines.sort(Comparator.comparingInt(Inline::start));
        return new Prose(text.toString(), Arrays.copyOf(runs, used), inlines);
    }

    List<Inline> inlines() {
        return inlines;
    }
}
