package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.text.Characters;
import fr.plume.text.Word;
import fr.plume.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the places of a block that were left to be filled. */
final class Hole {

    private static final PhraseBook ORDERS = PhraseBook.read("placeholder.txt");

    private static final Set<String> MARKERS = Set.of("TODO", "XXX", "FIXME", "TBD", "TBC", "COMPLÉTER", "COMPLETER");

    /** Words that leave a place open behind « À » only. */
    private static final Set<String> OPEN_BEHIND_A =
            Set.of("REMPLIR", "RENSEIGNER", "RÉDIGER", "DÉFINIR", "INSÉRER", "PRÉCISER");

    /** What a marker, an amount left open (XX) or « Lorem ipsum » begins with. */
    private static final String INITIALS =
            MARKERS.stream().map(m -> m.substring(0, 1)).collect(Collectors.joining("", "XLlRDIP", ""));

    private static final boolean[] OPENS = new boolean[0x80];

    static {
        INITIALS.chars().forEach(c -> OPENS[c] = true);
    }

    private static final Set<String> MONTHS = RuleData.words("months.txt");

    /** Names that templates of sites give to their parts. */
    private static final Set<String> SITE = Set.of("content", "toc", "body", "page", "site", "post", "year", "now");

    /** What stands between brackets is longer than this only when it is a remark. */
    private static final int LONGEST = 120;

    private Hole() {}

    /** The places, in the file. */
    static List<Span> in(Block block) {
        List<Span> holes = new ArrayList<>();
        String text = block.prose().text();
        Quoted quoted = Quoted.in(block);
        int last = block.prose().repertoire().mayHoldAny("[{") ? text.length() : 0;
        for (int i = 0; i < last; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                int end = close(text, i, c == '[' ? ']' : '}');
                // « [[Source](…)] »: a link is no hole.
                boolean link = end > 0 && block.prose().within(Inline.Kind.LINK, i + 1);
                boolean gloss = end > 0
                        && (quoted.at(i) && text.substring(i, end).indexOf(' ') < 0 || explainsForeignWord(block, i));
                String inside = end > 0 ? text.substring(i + 1, end) : "";
                // At the head of a line « [X] » is a box that was ticked.
                boolean amount = i > 0 && (inside.equals("X") || inside.equals("N"));
                if (end > 0 && !gloss && !link && (amount || isOrder(inside))) {
                    boolean twice = c == '{' && end + 1 < text.length() && text.charAt(end + 1) == '}';
                    holes.add(block.prose().span(i, twice ? end + 2 : end + 1));
                    i = end;
                }
            }
        }
        markers(block, quoted, holes);
        for (Inline inline : block.prose().inlines()) {
            boolean variable = inline.kind() == Inline.Kind.TEMPLATE && isVariable(inline.label());
            boolean tag = inline.kind() == Inline.Kind.HTML && isTag(inline.label());
            if (variable || tag) {
                holes.add(inline.span());
            }
        }
        return holes;
    }

    /** « <span lang="en">metrics</span> [chiffres] »: what follows a word marked as foreign translates it. */
    private static boolean explainsForeignWord(Block block, int bracket) {
        String text = block.prose().text();
        int end = bracket;
        while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || !block.prose().within(Inline.Kind.EMPHASIS, end - 1)) {
            return false;
        }
        int last = end;
        return block.prose().inlines().stream()
                .anyMatch(i -> i.end() == last
                        && i.kind() == Inline.Kind.HTML
                        && i.label().equals("</span>"));
    }

    private static int close(String text, int open, char mark) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }

    private static void markers(Block block, Quoted quoted, List<Span> holes) {
        String text = block.prose().text();
        List<Word> words = block.prose().words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            char initial = word.text().charAt(0);
            if (initial >= OPENS.length || !OPENS[initial] || quoted.at(word.start())) {
                continue;
            }
            boolean open = MARKERS.contains(word.text())
                    || OPEN_BEHIND_A.contains(word.text())
                            && i > 0
                            && words.get(i - 1).text().equals("À");
            if (open && alone(text, word) || isUnknownAmount(text, word)) {
                holes.add(block.prose().span(word.start(), word.end()));
            }
            if (word.lower().equals("lorem")
                    && i + 2 < words.size()
                    && words.get(i + 1).lower().equals("ipsum")
                    && words.get(i + 2).lower().equals("dolor")) {
                holes.add(block.prose().span(word.start(), words.get(i + 2).end()));
            }
        }
    }

    /** Alone on its line, or before a colon. */
    private static boolean alone(String text, Word word) {
        int after = word.end();
        while (after < text.length() && text.charAt(after) != '\n' && Characters.isSpace(text.charAt(after))) {
            after++;
        }
        boolean colon = after < text.length() && text.charAt(after) == ':';
        int before = word.start();
        while (before > 0 && text.charAt(before - 1) != '\n' && Characters.isSpace(text.charAt(before - 1))) {
            before--;
        }
        // « À COMPLÉTER »: the preposition belongs to the marker.
        if (before > 0 && (text.charAt(before - 1) == 'À' || text.charAt(before - 1) == 'A')) {
            before--;
        }
        boolean starts = before == 0 || text.charAt(before - 1) == '\n';
        boolean ends = after == text.length() || text.charAt(after) == '\n';
        return colon || starts && ends;
    }

    private static boolean namesMonth(String text, int at) {
        return MONTHS.stream().anyMatch(m -> text.startsWith(m, at));
    }

    /** « XX € », « XX % », « XX mars ». */
    private static boolean isUnknownAmount(String text, Word word) {
        boolean crosses = word.text().startsWith("XX") && word.text().chars().allMatch(c -> c == 'X');
        if (!crosses) {
            return false;
        }
        int after = word.end();
        while (after < text.length() && Characters.isSpace(text.charAt(after))) {
            after++;
        }
        return after < text.length()
                && (text.charAt(after) == '€'
                        || text.charAt(after) == '%'
                        || text.startsWith("euros", after)
                        || namesMonth(text, after));
    }

    /** « Insérer un lien ici », « votre ville »: an order, or something of the reader's that only he knows. */
    private static boolean isOrder(String inside) {
        String text = inside.startsWith("{") ? inside.substring(1) : inside;
        if (text.isBlank() || text.indexOf('=') >= 0) {
            return false;
        }
        if (inside.startsWith("{")) {
            return isVariable("{{" + text + "}}");
        }
        String plain = text.strip().replace('_', ' ').toLowerCase(Locale.ROOT);
        return !ORDERS.in(Token.of(plain, Words.of(plain))).isEmpty();
    }

    /** « {{nom}} »: one bare name; with a dot, a filter, an argument or an angle it is a site's own tag. */
    private static boolean isVariable(String label) {
        if (!label.startsWith("{{") || !label.endsWith("}}") || label.length() < 5) {
            return false;
        }
        String name = label.substring(2, label.length() - 2).strip();
        return !name.isEmpty()
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-')
                && !SITE.contains(name.toLowerCase(Locale.ROOT));
    }

    /** « <votre nom> ». */
    private static boolean isTag(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        return name.startsWith("<votre") || name.startsWith("<your") || name.startsWith("<insér");
    }
}
