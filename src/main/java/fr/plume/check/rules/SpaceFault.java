package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Brief.Variant;
import fr.plume.article.Inline;
import fr.plume.article.Prose;
import fr.plume.article.Span;
import fr.plume.check.Edit;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A place that wants a no-break space.
 *
 * @param place the mark concerned, in the file
 * @param edit what puts it right; empty where the file writes the space in another way
 */
record SpaceFault(Span place, Optional<Edit> edit) {

    private static final String WIDE = String.valueOf(Characters.NO_BREAK_SPACE);
    private static final String NARROW = String.valueOf(Characters.NARROW_NO_BREAK_SPACE);

    /** Words that begin a sentence, so that « M. » before them is an initial. */
    private static final Set<String> OPENINGS = RuleData.words("plain-openings.txt");

    /** The ASCII characters that a space may be wanted beside. */
    private static final boolean[] MARKS = new boolean[0x80];

    static {
        ":;!?MDP0123456789".chars().forEach(c -> MARKS[c] = true);
    }

    /** The faults of {@code block}, in order. */
    static List<SpaceFault> in(Article article, Block block, Variant variant, boolean narrow) {
        return new Search(article, block, variant, narrow).all();
    }

    /** The search in one block. */
    private static final class Search {

        private final Article article;
        private final Block block;
        private final Variant variant;
        private final String thin;
        private final String text;
        private final Spacing spacing;
        private final Addresses addresses;
        private final GluedMarks glued;
        private final ForeignParts foreign;
        private final List<SpaceFault> found = new ArrayList<>();

        Search(Article article, Block block, Variant variant, boolean narrow) {
            this.article = article;
            this.block = block;
            this.variant = variant;
            this.thin = narrow ? NARROW : WIDE;
            this.text = block.prose().text();
            this.spacing = new Spacing(article, block);
            this.addresses = Addresses.in(block.prose());
            this.glued = new GluedMarks(text);
            this.foreign = new ForeignParts(block);
        }

        List<SpaceFault> all() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean common = c < 0x80 ? !MARKS[c] : c != '«' && c != '»' && !Character.isDigit(c);
                if (common || addresses.at(i)) {
                    continue;
                }
                switch (c) {
                    case ':', ';', '!', '?' -> tall(i, c);
                    case '«' -> opening(i);
                    case '»' -> closing(i);
                    case 'M', 'D', 'P' -> title(i);
                    default -> number(i);
                }
            }
            return found;
        }

        private void tall(int i, char c) {
            int start = spacing.spacesBefore(i);
            if (start == 0 || spacing.isNoBreak(start, i) || !endsThere(i, c) || !mayStandBefore(start, i)) {
                return;
            }
            boolean spaced = start < i;
            boolean high = c != ':';
            if (!high && !spaced && glued.closesShortcode(i)
                    || spaced && endsAddress(start)
                    || !spaced && c == ';' && glued.endsDeclaration(i)) {
                return;
            }
            if (variant == Variant.FR_CA && high) {
                if (spaced) {
                    add(i, spacing.before(start, i, ""));
                }
            } else if (spaced || variant != Variant.FR_CH) {
                if (spaced || !(c == '!' && glued.isName(i))) {
                    add(i, spacing.before(start, i, high ? thin : WIDE));
                }
            }
        }

        /** A bare address: many a reader takes a no-break space for a part of it. */
        private boolean endsAddress(int space) {
            Prose prose = block.prose();
            int end = prose.fileOffset(space);
            boolean address = addresses.at(space - 1) && !prose.within(Inline.Kind.LINK, space - 1)
                    || prose.within(Inline.Kind.AUTOLINK, space - 1)
                            && article.file().text().charAt(end - 1) != '>';
            return address && prose.span(space - 1, space).end() == end;
        }

        /** Whether what follows shows a mark of punctuation, not a time, an address or a smiley. */
        private boolean endsThere(int i, char c) {
            if (i + 1 == text.length()) {
                return true;
            }
            char next = text.charAt(i + 1);
            // « 1px;” » is code.
            boolean glued = !Characters.isSpace(text.charAt(i - 1));
            if (Characters.isSpace(next) || next == Characters.OBJECT || next == '»' || next == '”') {
                return !(glued && next == '”' && (c == ';' || c == ':'));
            }
            // « String?, » is a type, « Yahoo!, » a name.
            return (c == '!' || c == '?') && (next == ',' ? !glued : "!?).\"…]’'".indexOf(next) >= 0);
        }

        private boolean mayStandBefore(int start, int i) {
            char before = text.charAt(start - 1);
            if (start < i && (text.charAt(start) == '\n' || text.charAt(i - 1) == '\n')) {
                return false;
            }
            return Character.isLetterOrDigit(before)
                    || ")»”\"%€…°’']".indexOf(before) >= 0
                    || before == Characters.OBJECT
                    || before == '.' && start < i
                    || Character.isSurrogate(before);
        }

        private void opening(int i) {
            int end = spacing.spacesAfter(i + 1);
            if (end == text.length()
                    || spacing.isNoBreak(i + 1, end)
                    || text.charAt(end) == '»'
                    || text.substring(i + 1, end).indexOf('\n') >= 0) {
                return;
            }
            if (end > i + 1 || variant != Variant.FR_CH) {
                add(i, spacing.after(i + 1, end, WIDE));
            }
        }

        private void closing(int i) {
            int start = spacing.spacesBefore(i);
            if (start == 0
                    || spacing.isNoBreak(start, i)
                    || text.charAt(start - 1) == '«'
                    || text.substring(start, i).indexOf('\n') >= 0) {
                return;
            }
            if (start < i || variant != Variant.FR_CH) {
                add(i, spacing.before(start, i, WIDE));
            }
        }

        /** « M. Dupont », « Mme Dupont »; but not the initial of « Julien M. Il… ». */
        private void title(int i) {
            int last = Honorifics.last(text, i);
            if (last >= 0 && Honorifics.namesPerson(text, last)) {
                add(last, spacing.before(last + 1, last + 2, WIDE));
            }
            if (text.charAt(i) == 'M') {
                mister(i);
            }
        }

        private void mister(int i) {
            int dot = text.startsWith("MM.", i) ? i + 2 : i + 1;
            boolean free = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            int next = dot + 2;
            boolean name = free
                    && next < text.length()
                    && text.charAt(dot) == '.'
                    && text.charAt(dot + 1) == ' '
                    && Character.isUpperCase(text.charAt(next));
            int end = next;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean initial =
                    name && i > 0 && OPENINGS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
            if (name && !initial) {
                add(dot, spacing.before(dot + 1, next, WIDE));
            }
        }

        private void number(int i) {
            new NumberSpaces(text, spacing).at(i).ifPresent(n -> add(n.mark(), n.edit()));
        }

        private void add(int mark, Optional<Edit> edit) {
            // In a heading that a link leads to by its words nothing can be done.
            if (foreign.at(mark) || block.isHeading() && edit.isEmpty()) {
                return;
            }
            found.add(new SpaceFault(block.prose().span(mark, mark + 1), edit));
        }
    }
}
