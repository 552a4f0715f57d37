package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells who says a quotation: the name beside a verb of saying, behind selon or pour, before a colon, under a block quotation. */
final class SpeakerFinder {

    /** A speaker's name stands so many characters from the verb of saying at most. */
    private static final int FARTHEST = 60;

    /** Characters between a quotation and the « selon » right behind it: the mark, a space, a comma. */
    private static final int NEAR_MARK = 4;

    /** Words between a name and the colon that opens its quotation: what the person is. */
    private static final int LONGEST_FUNCTION = 60;

    private static final Set<String> PRONOUNS =
            Set.of("il", "elle", "ils", "elles", "on", "je", "nous", "vous", "he", "she", "they", "we");

    /** Behind these a name is a place or an owner: « le maire de Brest », « à Brest ». */
    private static final Set<String> BELONGING =
            Set.of("de", "du", "des", "d", "chez", "a", "au", "aux", "en", "dans", "of", "at", "in", "from");

    /** What begins the clause that tells what is said: no speaker follows it. */
    private static final Set<String> SUBORDINATING = Set.of("que", "qu", "that");

    /** Words between « par » and the name behind it: « par le cabinet de conseil Ferrand ». */
    private static final int FARTHEST_AGENT = 6;

    private static final Set<String> VIEWPOINTS = Set.of("selon", "pour", "apres");

    private final List<Stretch> stretches;
    private final QuoteReader reader;
    private final Map<Integer, List<Fact>> names = new HashMap<>();

    SpeakerFinder(List<Stretch> stretches, QuoteReader reader, List<Fact> mentions) {
        this.stretches = stretches;
        this.reader = reader;
        for (Fact fact : mentions) {
            if (fact.type() == FactType.NAME && fact.standing() == Standing.STATED) {
                names.computeIfAbsent(fact.passage().sentence(), k -> new ArrayList<>(2))
                        .add(fact);
            }
        }
    }

    /** Who says it, as names are compared; empty when nobody is named. */
    String of(QuoteExtractor.Quote quote) {
        Fact speaker = quote.block() ? signature(quote) : nearest(quote.last(), quote.end(), quote);
        speaker = speaker == null ? nearest(quote.first(), quote.start(), quote) : speaker;
        speaker = speaker == null ? introduced(quote) : speaker;
        return speaker == null ? "" : speaker.value().canonical();
    }

    /** The name right under a block quotation, behind its dash or its closing mark. */
    private @Nullable Fact signature(QuoteExtractor.Quote quote) {
        Stretch stretch = stretches.get(quote.last());
        int at = first(stretch.tokens(), quote.end());
        return at < stretch.size()
                ? namesIn(stretch, stretch.token(at).start(), Integer.MAX_VALUE).stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private @Nullable Fact nearest(int stretch, int offset, QuoteExtractor.Quote quote) {
        Stretch here = stretches.get(stretch);
        Fact nearest = null;
        int least = FARTHEST;
        List<Token> verbs = reader.reports(stretch, offset, quote);
        boolean said = verbs.stream().anyMatch(v -> !VIEWPOINTS.contains(v.folded()));
        for (Token verb : verbs) {
            boolean viewpoint = VIEWPOINTS.contains(verb.folded());
            if (hasPronoun(here, verb) || viewpoint && (said || isAside(here, verb, offset))) {
                continue;
            }
            for (Fact name : namesIn(here, verb.start() - FARTHEST, verb.start() + FARTHEST)) {
                int distance = Math.abs(name.passage().at() - verb.start());
                if (distance < least && speaks(here, verb, name)) {
                    least = distance;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    /** Whether the name may be the subject of the verb: not what is said, nor whose or where somebody is. */
    private static boolean speaks(Stretch stretch, Token verb, Fact name) {
        int at = first(stretch.tokens(), name.passage().at());
        int from = first(stretch.tokens(), verb.start());
        for (int i = from; i < at; i++) {
            if (stretch.wordIn(i, SUBORDINATING)) {
                return false;
            }
        }
        int before = stretch.mark(at - 1, "'") || stretch.mark(at - 1, "’") ? at - 2 : at - 1;
        boolean belongs = stretch.wordIn(before, BELONGING);
        boolean apart = isViewpoint(stretch, at) && !VIEWPOINTS.contains(verb.folded());
        return (before == from || !belongs) && !apart && !isAgentOfAnother(stretch, at, from);
    }

    /** Whether a name stands before « selon » already, which then tells something of it, unless the quotation ends there. */
    private boolean isAside(Stretch stretch, Token viewpoint, int offset) {
        int start = stretch.startOf(stretch.sentenceAt(viewpoint.start()));
        boolean behindQuotation = viewpoint.start() >= offset && viewpoint.start() - offset <= NEAR_MARK;
        return !behindQuotation
                && namesIn(stretch, start, viewpoint.start()).stream()
                        .anyMatch(n -> n.passage().at() < viewpoint.start());
    }

    /** « un mémo rédigé par Odile Ferrand, selon L'Écho, avance que…»: L'Écho tells who wrote it, and does not say it. */
    private static boolean isViewpoint(Stretch stretch, int name) {
        boolean elided = stretch.mark(name - 1, "'") || stretch.mark(name - 1, "’");
        return stretch.wordIn(elided ? name - 3 : name - 1, VIEWPOINTS) || stretch.wordIn(name - 2, VIEWPOINTS);
    }

    /** « publié par le cabinet Ferrand, le rapport indique…»: who published it does not speak; « rapporté par » does. */
    private static boolean isAgentOfAnother(Stretch stretch, int name, int verb) {
        for (int i = name - 1; i >= 0 && i >= name - FARTHEST_AGENT; i--) {
            if (!stretch.token(i).isWord()) {
                return false;
            }
            if (stretch.word(i, "par")) {
                return i != verb + 1;
            }
        }
        return false;
    }

    /** « Odile Ferrand : «…» », « Pour Odile Ferrand, «…» », « D'après Odile Ferrand, «…» ». */
    private @Nullable Fact introduced(QuoteExtractor.Quote quote) {
        Stretch stretch = stretches.get(quote.first());
        int mark = first(stretch.tokens(), quote.start()) - 1;
        int before = mark - 1;
        boolean colon = stretch.mark(before, ":");
        boolean comma = stretch.mark(before, ",");
        if (quote.block() || (!colon && !comma)) {
            return null;
        }
        int end = stretch.token(before).start();
        int from = Math.max(end - LONGEST_FUNCTION, stretch.startOf(stretch.sentenceAt(end)));
        Fact speaker = null;
        for (Fact name : namesIn(stretch, from, end)) {
            int at = first(stretch.tokens(), name.passage().at());
            boolean subject = at == 0 || Casing.isInitial(stretch, at) || isTitled(stretch, at);
            boolean viewpoint = stretch.wordIn(at - 1, VIEWPOINTS);
            if (viewpoint || (colon && subject && speaker == null)) {
                speaker = name;
            }
        }
        return speaker;
    }

    /** « Le maire, Paul Kervella : «…» »: a function, then the name between commas. */
    private static boolean isTitled(Stretch stretch, int at) {
        return stretch.mark(at - 1, ",");
    }

    /** « écrit-il », « a-t-elle dit »: who speaks was named before, whatever name stands beside the verb. */
    private static boolean hasPronoun(Stretch stretch, Token verb) {
        int at = first(stretch.tokens(), verb.start());
        int after = at + 1;
        while (after < stretch.size() && (stretch.token(after).isHyphen() || stretch.word(after, "t"))) {
            after++;
        }
        return stretch.wordIn(at - 1, PRONOUNS) || (after > at + 1 && stretch.wordIn(after, PRONOUNS));
    }

    /** The names of a stretch that begin between two offsets and stand in one sentence with the first of them. */
    private List<Fact> namesIn(Stretch stretch, int from, int to) {
        List<Fact> all = new ArrayList<>();
        for (int i = stretch.sentenceAt(Math.max(0, from)); i < stretch.sentences(); i++) {
            for (Fact name : names.getOrDefault(stretch.firstSentence() + i, List.of())) {
                if (name.passage().at() >= from && name.passage().at() <= to) {
                    all.add(name);
                }
            }
            if (stretch.startOf(i + 1) > to) {
                break;
            }
        }
        return all;
    }

    private static int first(List<Token> tokens, int start) {
        return QuoteReader.first(tokens, start);
    }
}
