package fr.plume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A phrase to find in texts whatever its inflection: « modèles de langage » for « modèle de langage ».
 *
 * <p>Its words come in order and close together: light words ({@code de, la, un}) may stand between them or be missing, and
 * one other word at most. Case, accents, both apostrophes, elision, hyphen or space or neither ({@code e-mail}, {@code email})
 * make no difference.
 */
public final class Keyphrase {

    /** Light words in a row that may stand between two words of the phrase. */
    private static final int LIGHT_WORDS = 3;

    private static final class Light {
        static final Set<String> WORDS = DataFile.set("stop-words.txt");
    }

    private final List<Token> phrase;

    private Keyphrase(List<Token> phrase) {
        this.phrase = phrase;
    }

    /**
     * A place where a phrase stands.
     *
     * @param first index of its first word, 0-based
     * @param end index after its last word
     */
    public record Occurrence(int first, int end) {}

    /** A part of a word between apostrophes and hyphens. */
    private record Token(String folded, String stem, int word) {

        boolean isLight() {
            return Light.WORDS.contains(folded);
        }
    }

    /** The phrase written as {@code text}; one without a word is found nowhere. */
    public static Keyphrase of(String text) {
        List<Token> tokens = tokens(Words.of(text));
        List<Token> heavy = tokens.stream().filter(t -> !t.isLight()).toList();
        return new Keyphrase(heavy.isEmpty() ? tokens : heavy);
    }

    /** Whether {@link #find} finds it. */
    public boolean isIn(List<Word> words) {
        return !find(words).isEmpty();
    }

    /** Whether it stands in {@code text}. */
    public boolean isIn(String text) {
        return isIn(Words.of(text));
    }

    /**
     * Where the phrase stands in {@code words}, in order, without overlap; give the words of one sentence or heading, for
     * the phrase is sought across whatever stands between two words.
     */
    public List<Occurrence> find(List<Word> words) {
        List<Occurrence> found = new ArrayList<>();
        if (phrase.isEmpty()) {
            return found;
        }
        List<Token> tokens = tokens(words);
        int i = 0;
        while (i < tokens.size()) {
            int end = endOfMatch(tokens, i);
            if (end > i) {
                found.add(
                        new Occurrence(tokens.get(i).word(), tokens.get(end - 1).word() + 1));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** Behind the last token of the match that begins at {@code start}; {@code start} when there is none. */
    private int endOfMatch(List<Token> tokens, int start) {
        int at = start;
        int wanted = 0;
        int light = 0;
        int others = 0;
        while (at < tokens.size()) {
            int step = step(tokens, at, wanted);
            if (step != 0) {
                at += step / 4;
                wanted += step % 4;
                light = 0;
                if (wanted == phrase.size()) {
                    return at;
                }
                continue;
            }
            boolean isLight = tokens.get(at).isLight();
            light += isLight ? 1 : 0;
            others += isLight ? 0 : 1;
            if (wanted == 0 || light > LIGHT_WORDS || others > 1) {
                return start;
            }
            at++;
        }
        return start;
    }

    /** Tokens of the text times 4 plus tokens of the phrase that match here; 0 when none do. */
    private int step(List<Token> tokens, int at, int wanted) {
        Token token = tokens.get(at);
        Token sought = phrase.get(wanted);
        if (token.stem().equals(sought.stem())) {
            return 5;
        }
        boolean split = at + 1 < tokens.size() && tokens.get(at + 1).word() == token.word();
        if (split && joined(token, tokens.get(at + 1)).equals(sought.stem())) {
            return 9;
        }
        boolean parts = wanted + 1 < phrase.size() && phrase.get(wanted + 1).word() == sought.word();
        return parts && joined(sought, phrase.get(wanted + 1)).equals(token.stem()) ? 6 : 0;
    }

    private static String joined(Token first, Token second) {
        return Stems.stem(first.folded() + second.folded());
    }

    private static List<Token> tokens(List<Word> words) {
        List<Token> tokens = new ArrayList<>(words.size() + 8);
        for (int i = 0; i < words.size(); i++) {
            String folded = Folding.fold(words.get(i).lower());
            int start = 0;
            for (int k = 0; k <= folded.length(); k++) {
                if (k == folded.length() || folded.charAt(k) == '\'' || folded.charAt(k) == '-') {
                    if (k > start) {
                        String part = folded.substring(start, k);
                        tokens.add(new Token(part, Stems.stem(part), i));
                    }
                    start = k + 1;
                }
            }
        }
        return tokens;
    }
}
