package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asterisks and underscores meant for emphasis that the parser left as they are, since nothing closes or opens them.
 *
 * <p>An asterisk behind a word calls for a note, and one at the start of a paragraph answers: where an article has such a
 * call, neither is a flaw. Operators, masked words and identifiers are none.
 */
final class BrokenEmphasis {

    private static final String MARKS = "*_";

    private static final Set<String> SMALL = RuleData.words("function-words.txt");

    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Flaw> answers = new ArrayList<>();
    private final List<Flaw> closings = new ArrayList<>();
    private final List<Flaw> calls = new ArrayList<>();
    /** Whether the article shows code: then {@code __dirname} is a name. */
    private boolean program;
    /** The marks of a flaw of this block that the next run of the same marks would close; empty for none. */
    private String open = "";
    /** Two asterisks of this block with a space on either side, which two more would answer; empty for none. */
    private Optional<Flaw> loose = Optional.empty();

    private BrokenEmphasis() {}

    static List<Flaw> in(Article article) {
        if (!article.shown().mayHoldAny(MARKS)) {
            return List.of();
        }
        BrokenEmphasis reader = new BrokenEmphasis();
        reader.program = article.blocks().stream().anyMatch(BrokenEmphasis::isProgram);
        for (Block block : article.blocks()) {
            boolean marked = block.prose().repertoire().mayHoldAny(MARKS);
            if (marked && block.isText() && !block.place().html()) {
                reader.read(article, block);
            }
        }
        reader.flaws.addAll(unmatched(reader.answers, reader.calls));
        reader.flaws.addAll(unmatched(reader.closings, reader.answers));
        return reader.flaws;
    }

    /** Those whose counterpart, as many marks, is nowhere. */
    private static List<Flaw> unmatched(List<Flaw> flaws, List<Flaw> counterparts) {
        Set<Integer> lengths = counterparts.stream().map(BrokenEmphasis::length).collect(Collectors.toSet());
        return flaws.stream().filter(f -> !lengths.contains(length(f))).toList();
    }

    private static int length(Flaw flaw) {
        return flaw.span().end() - flaw.span().start();
    }

    private static boolean isProgram(Block block) {
        return block.kind() == Block.Kind.CODE
                || block.prose().inlines().stream().anyMatch(i -> i.kind() == Inline.Kind.CODE);
    }

    private void read(Article article, Block block) {
        String text = block.prose().text();
        open = "";
        loose = Optional.empty();
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
            if ((c == '*' || c == '_') && isLiteral(article, block, i, end)) {
                judge(block, text, i, end);
            }
            i = end;
        }
    }

    /** Whether the file holds the marks themselves, not an escape or an entity for them. */
    private static boolean isLiteral(Article article, Block block, int start, int end) {
        int offset = block.prose().fileOffset(start);
        String file = article.file().text();
        return file.startsWith(block.prose().text().substring(start, end), offset)
                && (offset == 0 || file.charAt(offset - 1) != '\\');
    }

    private void judge(Block block, String text, int start, int end) {
        int length = end - start;
        boolean star = text.charAt(start) == '*';
        boolean spaceBefore = start == 0 || isEdge(text, start - 1);
        boolean opens = spaceBefore && end < text.length() && isWordStart(text, end);
        boolean closes = !spaceBefore
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        if (star && length == 2 && isLoose(text, start, end)) {
            loose.ifPresent(flaws::add);
            loose = loose.isPresent()
                    ? Optional.empty()
                    : Optional.of(Flaw.of("emphasis", block.prose().span(start, end), "**"));
            return;
        }
        String marks = text.substring(start, Math.min(end, start + 4));
        if (marks.equals(open)) {
            open = "";
            return;
        }
        Flaw flaw = Flaw.of("emphasis", block.prose().span(start, end), marks);
        if (star && length <= 3 && opens) {
            (start == 0 ? answers : flaws).add(flaw);
            open = marks;
        } else if (star && closes && length <= 2) {
            // Two asterisks behind a word close bold that something opened; one, or two at the end, call for a note.
            if (length == 2 && block.prose().words().size() > 1 && end < text.length()) {
                closings.add(flaw);
            }
            calls.add(flaw);
        } else if (!star
                && length <= 2
                && opens
                && !program
                && !isIdentifier(text, end)
                && (length == 2 || isFrench(text, end))) {
            flaws.add(flaw);
            open = marks;
        }
    }

    /** « ** important ** »: between words, with spaces that keep it from being bold; no power of a number. */
    private static boolean isLoose(String text, int start, int end) {
        boolean left = start == 0 || Characters.isSpace(text.charAt(start - 1));
        boolean right = end < text.length() && Characters.isSpace(text.charAt(end));
        boolean wordLeft = start < 2 || Character.isLetter(text.charAt(start - 2)) || isStop(text.charAt(start - 2));
        boolean wordRight = end + 1 >= text.length() || Character.isLetter(text.charAt(end + 1));
        return left && (right || end == text.length()) && wordLeft && wordRight;
    }

    private static boolean isStop(char c) {
        return ".,:;!?…».)".indexOf(c) >= 0;
    }

    /** A space, a quotation mark, or a bracket that does not belong to a call in a program. */
    private static boolean isEdge(String text, int at) {
        char c = text.charAt(at);
        boolean bracket = c == '(' && (at == 0 || Characters.isSpace(text.charAt(at - 1)));
        return Characters.isSpace(c) || bracket || c == '«' || c == '"' || c == '“';
    }

    /** A letter that begins a word of two letters or more, or an opening quotation mark. */
    private static boolean isWordStart(String text, int at) {
        char c = text.charAt(at);
        boolean word = Character.isLetter(c) && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        return word || c == '«' || c == '“';
    }

    /** Names in programs have neither a capital first nor an accent, and are no articles: « _Le port », « _très », « _le ». */
    private static boolean isFrench(String text, int at) {
        int end = at;
        boolean accent = false;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            accent |= text.charAt(end) > 0x7F;
            end++;
        }
        boolean passage =
                end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetterOrDigit(text.charAt(end + 1));
        return passage && (accent || Character.isUpperCase(text.charAt(at)) || SMALL.contains(text.substring(at, end)));
    }

    /** Whether the word after two underscores has another one, or a bracket: a name in a program. */
    private static boolean isIdentifier(String text, int at) {
        int i = at;
        while (i < text.length() && !Characters.isSpace(text.charAt(i))) {
            char c = text.charAt(i);
            if (c == '_' || c == '(' || c == '.' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
            i++;
        }
        return false;
    }
}
