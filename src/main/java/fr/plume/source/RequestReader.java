package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the request at the head of a source, and takes it off the text. */
final class RequestReader {

    /** A line longer than this tells a story. */
    private static final int MAX_LINE = 2_000;

    private static final int MAX_LINES = 40;

    private static final Pattern SALUTATION =
            Pattern.compile("^(?:bonjour|bonsoir|salut|hello|hi|hey)(?: [\\p{L}-]+)?\\s*[,!.]*$");
    private static final Pattern KEY_LINE = Pattern.compile(
            "^[-*•]? ?(?:\\*\\*)?(?:mots?[- ]cl[ée]s?(?: \\p{L}+)?|keywords?|keyphrase|requête(?: \\p{L}+)?|longueur"
                    + "|nombre de mots|word ?count|length|ton|tone|public(?: \\p{L}+)?|cible|audience|langue|language|titre|title|format|consignes?"
                    + "|instructions?|objectif|goal|style|cta|appel à l'action|plan|intertitres?|headings?|min_words|max_words)(?:\\*\\*)? ?[:=].*");
    private static final Pattern HANDOVER = Pattern.compile(
            "^(?:#+ ?)?(?:\\*\\*)?(?:(?:voici|voilà|here(?: is| are|'s)|ci-dessous)[^.]{0,60}|(?:les |mes |the |my )?(?:texte|notes?|source|text|contenu|content|article|matière|brouillon)"
                    + "(?: (?:source|à réécrire|original|brut|below|ci-dessous|de départ))?) ?:?(?:\\*\\*)?$");
    private static final Pattern RULE = Pattern.compile("^(?:-{3,}|\\*{3,}|_{3,}|={3,})$");

    /** The sentences of a line that may hold both a request and the text. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…] +(?=[\\p{Lu}«\"“])|[.!?…]$|$");

    /**
     * A text without its request.
     *
     * @param request what was found
     * @param rest the lines after it
     */
    record Parted(Optional<Request> request, List<Line> rest) {}

    private RequestReader() {}

    /** Takes the request off {@code lines}, which begin after any front matter. */
    static Parted part(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        int opening = first;
        if (opening < lines.size()
                && SALUTATION.matcher(folded(lines.get(opening))).matches()) {
            opening++;
            while (opening < lines.size() && lines.get(opening).isBlank()) {
                opening++;
            }
        }
        if (opening >= lines.size() || lines.get(opening).text().length() > MAX_LINE) {
            return new Parted(Optional.empty(), lines);
        }
        boolean keys = isKeyList(lines, opening);
        if (!keys && !RequestOpening.opens(lines.get(opening).text())) {
            return new Parted(Optional.empty(), lines);
        }
        int cut = keys ? -1 : storyStart(lines.get(opening).text());
        if (cut > 0) {
            return split(lines, opening, cut);
        }
        int end = end(lines, opening + 1);
        return parted(lines, opening, end);
    }

    private static Parted parted(List<Line> lines, int opening, int end) {
        List<String> text = new ArrayList<>();
        for (Line line : lines.subList(opening, end)) {
            String folded = folded(line);
            if (!line.isBlank()
                    && !HANDOVER.matcher(folded).matches()
                    && !RULE.matcher(folded).matches()) {
                text.add(Chars.strip(line.text()));
            }
        }
        List<Line> rest = lines.subList(end, lines.size());
        return new Parted(
                Optional.of(request(String.join("\n", text), lines.get(opening).origin())), List.copyOf(rest));
    }

    private static Parted split(List<Line> lines, int opening, int cut) {
        Line whole = lines.get(opening);
        List<Line> rest = new ArrayList<>();
        rest.add(new Line(Chars.strip(whole.text().substring(cut)), whole.origin()));
        rest.addAll(lines.subList(opening + 1, lines.size()));
        return new Parted(Optional.of(request(Chars.strip(whole.text().substring(0, cut)), whole.origin())), rest);
    }

    private static Request request(String text, int line) {
        return new Request(text, line, RequestedBrief.read(text));
    }

    /** Where, in a line that opens with a request, the text itself begins; -1 when all of it is request. */
    private static int storyStart(String line) {
        Matcher ends = SENTENCE_END.matcher(line);
        int start = 0;
        while (ends.find() && start < line.length()) {
            String sentence = line.substring(start, ends.end());
            boolean more = start == 0
                    || RequestOpening.continues(sentence)
                    || HANDOVER.matcher(Chars.strip(Chars.fold(sentence))).matches();
            if (!more) {
                // What follows is the text when there is enough of it to be one; else a last wish in other words.
                return Chars.words(line.substring(start)) >= 25 ? start : -1;
            }
            start = ends.end();
        }
        return -1;
    }

    /** The line after the request: its paragraph, further wishes, and the words that hand over the text. */
    private static int end(List<Line> lines, int from) {
        int end = from;
        boolean afterBlank = false;
        for (int i = from; i < Math.min(lines.size(), from + MAX_LINES); i++) {
            Line line = lines.get(i);
            String folded = folded(line);
            if (line.isBlank()) {
                afterBlank = true;
                continue;
            }
            if (HANDOVER.matcher(folded).matches()
                    || (RULE.matcher(folded).matches() && i == end + (afterBlank ? 1 : 0))) {
                return i + 1;
            }
            if (!isWish(folded, afterBlank)) {
                return end;
            }
            afterBlank = false;
            end = i + 1;
        }
        return end;
    }

    private static boolean isWish(String folded, boolean afterBlank) {
        if (folded.length() > 300 || folded.startsWith("#")) {
            return false;
        }
        if (KEY_LINE.matcher(folded).matches()) {
            return true;
        }
        String bare = folded.replaceFirst("^[-*•–] ?", "");
        boolean wish = afterBlank ? RequestOpening.opens(bare) : RequestOpening.continues(bare);
        return wish && Chars.words(bare) <= 40;
    }

    /** At least two lines « Mot-clé : … », « Ton : … » on top are a brief without a sentence. */
    private static boolean isKeyList(List<Line> lines, int from) {
        return from + 1 < lines.size()
                && KEY_LINE.matcher(folded(lines.get(from))).matches()
                && KEY_LINE.matcher(folded(lines.get(from + 1))).matches();
    }

    private static String folded(Line line) {
        String text = line.text();
        return text.length() > MAX_LINE ? "" : Chars.strip(Chars.fold(text));
    }
}
