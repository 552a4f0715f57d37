package fr.plume.article;

/** Appends text to prose: escapes and entities decoded, bare addresses and tags of site generators made objects. */
final class TextRenderer {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Masks masks;
    private final ProseBuilder out;

    TextRenderer(Masks masks, ProseBuilder out) {
        this.masks = masks;
        this.out = out;
    }

    /** Appends {@code literal}, which the Markdown parser made of {@code [start, end)} of the file. */
    void append(String literal, int start, int end) {
        boolean verbatim = end - start == literal.length();
        boolean addresses = Addresses.possible(literal);
        if (verbatim && !addresses && !masked(literal)) {
            out.verbatim(literal, 0, literal.length(), start);
        } else {
            new Alignment(literal, start, end, verbatim, true).run(addresses);
        }
    }

    private static boolean masked(String literal) {
        return literal.indexOf(Masks.INLINE) >= 0
                || literal.indexOf(Masks.LINE) >= 0
                || literal.indexOf(Masks.SHOWN) >= 0;
    }

    /** Walks rendered text and file side by side. */
    private final class Alignment {

        private final String literal;
        private final int end;
        private final boolean verbatim;
        private final boolean escapes;
        private int at;
        private int file;

        Alignment(String literal, int start, int end, boolean verbatim, boolean escapes) {
            this.literal = literal;
            this.file = start;
            this.end = end;
            this.verbatim = verbatim;
            this.escapes = escapes;
        }

        void run(boolean addresses) {
            int[] address = addresses ? Addresses.next(literal, 0) : null;
            while (at < literal.length()) {
                if (address != null && at == address[0]) {
                    int start = file;
                    while (at < address[1]) {
                        step(false);
                    }
                    Span span = new Span(start, file);
                    out.object(Inline.Kind.AUTOLINK, masks.original(start, file), "", span);
                    address = Addresses.next(literal, at);
                } else {
                    step(true);
                }
            }
        }

        /** One character of the text, or what a mask covers. */
        private void step(boolean show) {
            char c = literal.charAt(at);
            if (Masks.isMask(c) && masks.at(file) >= 0) {
                mask(show);
            } else if (c == Masks.SHOWN) {
                shown(String.valueOf(masks.original(file)), 1, file + 1, show);
            } else if (verbatim || file >= end) {
                shown(literal.substring(at, at + 1), 1, Math.min(file + 1, Math.max(end, file)), show);
            } else {
                decoded(c, show);
            }
        }

        private void decoded(char c, boolean show) {
            char written = masks.original(file);
            if (escapes && written == '\\' && file + 1 < end && masks.original(file + 1) == c && isEscapable(c)) {
                shown(String.valueOf(c), 1, file + 2, show);
                return;
            }
            int reference = written == '&' ? Entities.end(masks.covered(), file, end) : -1;
            if (reference > 0) {
                String rendered = Entities.decode(masks.original(file, reference));
                if (rendered.length() < reference - file && literal.startsWith(rendered, at)) {
                    shown(rendered, rendered.length(), reference, show);
                    return;
                }
            }
            shown(String.valueOf(c), 1, file + 1, show);
        }

        private void shown(String rendered, int length, int fileEnd, boolean show) {
            if (show) {
                out.written(rendered, file, fileEnd);
            }
            at += length;
            file = fileEnd;
        }

        /** Whether what follows leaves no room for the space before something that isn't shown. */
        private boolean closesUp() {
            return at < literal.length() && " .,)".indexOf(literal.charAt(at)) >= 0;
        }

        private void mask(boolean show) {
            int mask = masks.at(file);
            Span span = masks.span(mask);
            int length = Math.max(1, Math.min(span.end() - file, literal.length() - at));
            if (show) {
                TextRenderer.this.mask(masks.kind(mask), span);
            }
            at += length;
            file += length;
            if (show && masks.kind(mask).isMark() && closesUp()) {
                out.trimEnd();
            }
        }
    }

    private static boolean isEscapable(char c) {
        return ESCAPABLE.indexOf(c) >= 0;
    }

    /** Appends what a mask covers. */
    void mask(Masks.Kind kind, Span span) {
        String label = masks.original(span.start(), span.end());
        switch (kind) {
            case OBJECT -> out.object(Inline.Kind.TEMPLATE, "", label, span);
            case ATTRIBUTES -> out.inline(Inline.Kind.TEMPLATE, out.length(), "", label, span);
            case FOOTNOTE -> out.inline(Inline.Kind.FOOTNOTE, out.length(), "", label, span);
            case HIDDEN -> {
                // The character behind it is shown.
            }
        }
    }
}
