package fr.plume.check.rules;

import fr.plume.article.Prose;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A mark or space of a text that is one too many or one too few.
 *
 * @param start offset in the text, 0-based
 * @param end offset after it; {@code start} where something is missing
 * @param replacement what should stand there
 */
record MarkFault(int start, int end, String replacement) {

    /** Words that begin a sentence and no name: « vide .Il dort », not « .Net ». */
    private static final Set<String> OPENINGS = RuleData.words("plain-openings.txt");

    /** The faults of {@code prose}, in order. */
    static List<MarkFault> in(Prose prose) {
        return new Search(prose).all();
    }

    /** A line of more dots is there to be filled in. */
    private static final int MANY = 5;

    /** The search in one text. */
    private static final class Search {

        private final String text;
        private final Addresses addresses;
        private final Asides asides;
        private final List<MarkFault> found = new ArrayList<>();

        Search(Prose prose) {
            this.text = prose.text();
            this.addresses = Addresses.in(prose);
            this.asides = new Asides(text);
        }

        List<MarkFault> all() {
            for (int i = 0; i < text.length(); ) {
                char c = text.charAt(i);
                int next = i + 1;
                if (c == ' ') {
                    // One space before a word, as nearly all are.
                    next = Character.isLetter(at(i + 1)) && at(i - 1) != '(' ? i + 2 : spaces(i);
                } else if (c == '(' || c == ')') {
                    asides.bracket(i);
                } else if ((c == '.' || c == ',' || c == '!' || c == '?' || c == ';' || c == '…') && !addresses.at(i)) {
                    next = marks(i);
                }
                i = next;
            }
            return found;
        }

        private char at(int i) {
            return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
        }

        /** Doubled spaces, and one before a comma or a stop; returns where to go on. */
        private int spaces(int start) {
            int end = start;
            while (at(end) == ' ') {
                end++;
            }
            char before = at(start - 1);
            char after = at(end);
            boolean word = Character.isLetterOrDigit(before)
                    || before == ')'
                    || before == '»'
                    || before == '”'
                    || before == '"' && !Characters.isSpace(at(start - 2));
            boolean mark = after == ',' || after == '.';
            if (mark && word && after == '.' && opensSentence(end + 1) && !addresses.at(end)) {
                found.add(new MarkFault(start, end + 1, ". "));
                return end + 1;
            }
            if (word && after == ',' && Character.isLetter(at(end + 1)) && !addresses.at(end)) {
                // The space stands on the wrong side.
                found.add(new MarkFault(start, end + 1, ", "));
                return end + 1;
            }
            if (mark && word && free(end) && !addresses.at(end) || asides.edge(start, end)) {
                found.add(new MarkFault(start, end, ""));
            } else if (end - start > 1
                    && !mark
                    && before != '\n'
                    && after != '\n'
                    && !Characters.isSpace(before)
                    && !Characters.isSpace(after)
                    && ":;!?»%€".indexOf(after) < 0
                    && before != '«') {
                found.add(new MarkFault(start, end, " "));
            }
            return end;
        }

        /** Whether the mark at {@code i} ends something: no name (.NET), decimal (.5) or ellipsis begins with it. */
        private boolean free(int i) {
            char next = at(i + 1);
            return text.charAt(i) == ','
                    ? !Character.isDigit(next)
                    : Characters.isSpace(next) || next == Characters.OBJECT;
        }

        private boolean opensSentence(int start) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end)) && end - start < 20) {
                end++;
            }
            return Character.isUpperCase(at(start))
                    && OPENINGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
        }

        private int marks(int start) {
            char c = text.charAt(start);
            int end = start;
            while (at(end) == c) {
                end++;
            }
            int length = end - start;
            char before = at(start - 1);
            switch (c) {
                case '.' -> dots(start, length, before);
                case '…' -> {
                    if (endsInEtc(start)) {
                        found.add(new MarkFault(start, end, "."));
                    }
                }
                case '!', '?' -> {
                    boolean mixed = at(end) == '!' || at(end) == '?' || before == '!' || before == '?';
                    boolean said = Character.isLetterOrDigit(before) || Characters.isSpace(before) && start > 1;
                    if (length > 1 && !mixed && said) {
                        found.add(new MarkFault(start, end, String.valueOf(c)));
                    } else if (length == 1) {
                        unspaced(start, c);
                    }
                }
                default -> {
                    if (length == 2 && c == ',' && Character.isLetter(before) && Characters.isSpace(at(end))) {
                        found.add(new MarkFault(start, end, ","));
                    } else if (length == 1) {
                        unspaced(start, c);
                    }
                }
            }
            return end;
        }

        private void dots(int start, int length, char before) {
            char after = at(start + length);
            boolean word = Character.isLetter(before) || Characters.isSpace(before) || before == '»' || before == ')';
            boolean path = after == '/' || before == '/' || after == '\\';
            if (length > MANY || path) {
                return;
            }
            if (length > 3) {
                if (Character.isLetter(before) && !Character.isLetterOrDigit(after)) {
                    found.add(new MarkFault(start, start + length, "…"));
                }
                return;
            }
            if (length > 1 && endsInEtc(start)) {
                found.add(new MarkFault(start, start + length, "."));
            } else if (length == 2 && Character.isLetter(before) && !Character.isLetterOrDigit(after)) {
                found.add(new MarkFault(start, start + 2, goesOn(start + 2) ? "…" : "."));
            } else if (length == 3 && word && !(Characters.isSpace(before) && Character.isLetterOrDigit(after))) {
                found.add(new MarkFault(start, start + 3, "…"));
            } else if (length == 1) {
                unspaced(start, '.');
            }
        }

        private boolean goesOn(int from) {
            int i = from;
            while (i < text.length() && Characters.isSpace(text.charAt(i))) {
                i++;
            }
            return Character.isLowerCase(at(i));
        }

        private boolean endsInEtc(int end) {
            return end >= 3
                    && text.regionMatches(true, end - 3, "etc", 0, 3)
                    && (end == 3 || !Character.isLetter(text.charAt(end - 4)));
        }

        /** No space behind a mark between two words; a capital must follow one that ends a sentence. */
        private void unspaced(int i, char mark) {
            if (mark != '.' && at(i + 1) == '«' && Character.isLetter(at(i - 1))) {
                found.add(new MarkFault(i + 1, i + 1, " "));
                return;
            }
            if (!Character.isLetter(at(i + 1))) {
                return;
            }
            boolean closed = at(i - 1) == ')' && at(i - 2) != '(' || at(i - 1) == '»';
            if (mark == '.' && closed && Character.isUpperCase(at(i + 1)) && !Character.isUpperCase(at(i + 2))) {
                found.add(new MarkFault(i + 1, i + 1, " "));
                return;
            }
            int start = i;
            while (start > 0 && Character.isLetter(text.charAt(start - 1)) && i - start < 30) {
                start--;
            }
            int end = i + 1;
            while (end < text.length() && Character.isLetter(text.charAt(end)) && end - i < 30) {
                end++;
            }
            String word = text.substring(start, i);
            String next = text.substring(i + 1, end);
            if (word.length() < 3 || next.length() < 2 || joined(start - 1) || joined(end) && goesOnGlued(end)) {
                return;
            }
            boolean plain = word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
            boolean stop = mark != ',' && mark != ';';
            boolean small = Character.isLowerCase(word.charAt(0)) || mark != '.';
            boolean opens = Character.isUpperCase(next.charAt(0)) && Character.isLowerCase(next.charAt(1));
            if (plain && small && (opens || !stop && Character.isLowerCase(next.charAt(0)))) {
                found.add(new MarkFault(i + 1, i + 1, " "));
            }
        }

        /** « mot,mot,mot »; but a mark that ends a clause is followed by a space. */
        private boolean goesOnGlued(int i) {
            return ".,;".indexOf(at(i)) < 0 || Character.isLetterOrDigit(at(i + 1)) || at(i + 1) == '_';
        }

        /** Whether the character ties a word into a name, a path or a list without spaces. */
        private boolean joined(int i) {
            char c = at(i);
            return c == '.'
                    || c == ','
                    || c == '/'
                    || c == '_'
                    || c == '(' && i < text.length() && i > 0
                    || c == '@'
                    || c == ';'
                    || Character.isDigit(c);
        }
    }
}
