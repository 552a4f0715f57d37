package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The words of a text, with their order: whether it says a name or a form of words anywhere. */
final class Wordage {

    private final List<String> words;
    private final UnaryOperator<String> form;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Set<String> figures = new HashSet<>();

    private Wordage(List<String> words, UnaryOperator<String> form) {
        this.words = words;
        this.form = form;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            places.computeIfAbsent(word, k -> new ArrayList<>(2)).add(i);
            if (Character.isDigit(word.charAt(0))) {
                figures.add(word);
            }
        }
    }

    /** The words of {@code stretches} and of some text beside them; each run of them as {@code form} makes them alike. */
    static Wordage of(List<Stretch> stretches, List<String> besides, UnaryOperator<String> form) {
        List<String> words = new ArrayList<>();
        for (Stretch stretch : stretches) {
            collect(stretch.tokens(), words, form);
        }
        for (String text : besides) {
            collect(Tokens.of(text), words, form);
        }
        return new Wordage(words, form);
    }

    private static void collect(List<Token> tokens, List<String> words, UnaryOperator<String> form) {
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.MARK) {
                words.add(form.apply(token.folded()));
            }
        }
        // No run of words goes over the end of a block.
        words.add("\n");
    }

    boolean has(String word) {
        return places.containsKey(form.apply(word));
    }

    /** Figures written anywhere, code and addresses included. */
    boolean hasFigure(String figure) {
        return figures.contains(figure);
    }

    /** Whether these folded words stand there one behind the other. */
    boolean hasRun(List<String> run) {
        if (run.isEmpty()) {
            return false;
        }
        List<String> bare = run.stream().map(form).toList();
        String rarest = bare.get(0);
        int offset = 0;
        for (int i = 1; i < bare.size(); i++) {
            if (count(bare.get(i)) < count(rarest)) {
                rarest = bare.get(i);
                offset = i;
            }
        }
        for (int place : places.getOrDefault(rarest, List.of())) {
            if (matches(bare, place - offset)) {
                return true;
            }
        }
        return false;
    }

    private int count(String word) {
        return places.getOrDefault(word, List.of()).size();
    }

    private boolean matches(List<String> run, int start) {
        if (start < 0 || start + run.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            if (!words.get(start + i).equals(run.get(i))) {
                return false;
            }
        }
        return true;
    }
}
