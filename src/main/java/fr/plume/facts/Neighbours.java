package fr.plume.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Which sentences an article has where its source has them, and what of the source stands between two of them. */
final class Neighbours {

    private static final int NONE = -1;
    private static final int TWICE = -2;

    private final List<String> source;
    private final List<String> article;
    private final Set<String> told;
    private final int[] places;

    private Neighbours(List<String> source, List<String> article) {
        this.source = source;
        this.article = article;
        this.told = new HashSet<>(source);
        this.places = new int[article.size()];
        Arrays.fill(places, NONE);
    }

    /** Sentences that both have once lead, in the order of both; from them the same ones on either side. */
    static Neighbours of(Reading source, Reading article) {
        Neighbours neighbours = new Neighbours(texts(source), texts(article));
        neighbours.lead();
        neighbours.follow();
        return neighbours;
    }

    private static List<String> texts(Reading reading) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < reading.sentences(); i++) {
            StringBuilder text = new StringBuilder();
            reading.sentence(i).forEach(t -> text.append(t.text()).append(' '));
            texts.add(text.toString());
        }
        return texts;
    }

    /** The longest run of sentences told once that stand in the same order, by patience. */
    private void lead() {
        Map<String, Integer> there = once(source);
        Map<String, Integer> here = once(article);
        List<Integer> piles = new ArrayList<>();
        int[] before = new int[article.size()];
        for (int i = 0; i < article.size(); i++) {
            int place = here.get(article.get(i)) == TWICE ? NONE : there.getOrDefault(article.get(i), NONE);
            if (place >= 0) {
                places[i] = place;
                int pile = pile(piles, place);
                before[i] = pile == 0 ? NONE : piles.get(pile - 1);
                if (pile == piles.size()) {
                    piles.add(i);
                } else {
                    piles.set(pile, i);
                }
            }
        }
        boolean[] leads = new boolean[article.size()];
        for (int i = piles.isEmpty() ? NONE : piles.get(piles.size() - 1); i != NONE; i = before[i]) {
            leads[i] = true;
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = leads[i] ? places[i] : NONE;
        }
    }

    /** The first pile whose top does not stand before {@code place}. */
    private int pile(List<Integer> piles, int place) {
        int low = 0;
        int high = piles.size();
        while (low < high) {
            int middle = (low + high) / 2;
            boolean before = places[piles.get(middle)] < place;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** The place of each text that stands once. */
    private static Map<String, Integer> once(List<String> texts) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            places.merge(texts.get(i), i, (first, second) -> TWICE);
        }
        return places;
    }

    private void follow() {
        for (int i = 0; i < places.length; i++) {
            int next = i == 0 ? 0 : places[i - 1] + 1;
            boolean known = i == 0 || places[i - 1] != NONE;
            take(i, known ? next : NONE);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            boolean last = i == places.length - 1;
            int next = last ? source.size() : places[i + 1];
            take(i, next == NONE ? NONE : next - 1);
        }
    }

    private void take(int i, int place) {
        boolean same = places[i] == NONE
                && place >= 0
                && place < source.size()
                && source.get(place).equals(article.get(i));
        places[i] = same ? place : places[i];
    }

    /** Whether the source has sentence {@code i} of the article as it is, there or, with nothing else in its place, elsewhere. */
    boolean isSame(int i) {
        return places[i] != NONE || (told.contains(article.get(i)) && between(i).isEmpty());
    }

    /** The only sentence of the source between the two that stand around sentence {@code i} of the article. */
    OptionalInt between(int i) {
        boolean begins = i == 0;
        boolean ends = i == places.length - 1;
        int before = begins ? NONE : places[i - 1];
        int after = ends ? source.size() : places[i + 1];
        boolean known = (begins || before != NONE) && (ends || after != NONE) && !(begins && ends);
        return places[i] == NONE && known && after - before == 2 ? OptionalInt.of(before + 1) : OptionalInt.empty();
    }
}
