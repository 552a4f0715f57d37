package fr.plume.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words that tie sentences and clauses together: {@code De plus, Or, en revanche, dès lors}… */
public final class Connectors {

    private static final Map<String, Openings> BY_FIRST_WORD = load();

    private static final Openings NONE = new Openings();

    /** The connectors that may begin with a word. */
    private static final WordForm.Trait<Openings> OPENED =
            WordForm.Trait.of(f -> BY_FIRST_WORD.getOrDefault(key(f.lower()), NONE));

    /** What stands before the noun that a connector is spelled like: « un car », « de l’or ». */
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "un", "le", "ce", "du", "en", "de", "au", "par", "mon", "ton", "son", "notre", "votre", "leur", "et");

    private Connectors() {}

    /** Where a connector ties. */
    private enum Where {
        ANY,
        START,
        CLAUSE
    }

    /** A connector: for each of its words the forms it may have. */
    private record Connector(List<Set<String>> words, Where where) {}

    /** The connectors that begin with one word: those that are this word alone, and the others by their second. */
    private static final class Openings {

        private final List<Connector> alone = new ArrayList<>();
        private final Map<String, List<Connector>> bySecond = new HashMap<>();

        void add(Connector connector) {
            if (connector.words().size() == 1) {
                alone.add(connector);
                return;
            }
            for (String second : connector.words().get(1)) {
                bySecond.computeIfAbsent(second, s -> new ArrayList<>()).add(connector);
            }
        }

        List<Connector> before(String second) {
            return bySecond.getOrDefault(second, List.of());
        }
    }

    /** Whether the sentence made of these words holds a connector; its ambiguous ones tie only where they stand as such. */
    public static boolean isIn(List<Word> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Openings openings = sentence.get(i).form().get(OPENED);
            if (openings != NONE && isAt(i, sentence, openings)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(int i, List<Word> sentence, Openings openings) {
        if (isAt(i, sentence, openings.alone)) {
            return true;
        }
        if (openings.bySecond.isEmpty() || i + 1 == sentence.size()) {
            return false;
        }
        String second = sentence.get(i + 1).lower();
        int apostrophe = second.indexOf('\'');
        return isAt(i, sentence, openings.before(second))
                || apostrophe > 0 && isAt(i, sentence, openings.before(second.substring(0, apostrophe + 1)));
    }

    private static boolean isAt(int i, List<Word> sentence, List<Connector> connectors) {
        for (Connector connector : connectors) {
            if (stands(connector, sentence, i) && ties(connector.where(), sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ties(Where where, List<Word> sentence, int i) {
        return switch (where) {
            case ANY -> true;
            case START -> i == 0 || (i == 1 && isOpening(sentence.get(0).lower()));
            case CLAUSE -> i > 0 && !BEFORE_NOUNS.contains(sentence.get(i - 1).lower());
        };
    }

    private static boolean isOpening(String first) {
        return first.equals("et") || first.equals("mais") || first.equals("ah") || first.equals("oui");
    }

    private static boolean stands(Connector connector, List<Word> sentence, int start) {
        if (start + connector.words().size() > sentence.size()) {
            return false;
        }
        // From the last word on: by its first the connector was found.
        for (int k = connector.words().size() - 1; k >= 0; k--) {
            if (!matches(connector.words().get(k), sentence.get(start + k).lower())) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Set<String> forms, String lower) {
        if (forms.contains(lower)) {
            return true;
        }
        int apostrophe = lower.indexOf('\'');
        return apostrophe > 0 && forms.contains(lower.substring(0, apostrophe + 1));
    }

    /** The first part of a word up to its apostrophe when it is an elided conjunction: « lorsqu’il » is found as « lorsque ». */
    private static String key(String lower) {
        int apostrophe = lower.indexOf('\'');
        return apostrophe > 2 && lower.charAt(apostrophe - 1) == 'u' ? lower.substring(0, apostrophe) + "e" : lower;
    }

    private static Map<String, Openings> load() {
        Map<String, Openings> map = new HashMap<>();
        for (String line : DataFile.lines("connectors.txt")) {
            int tab = line.indexOf('\t');
            List<Set<String>> words = new ArrayList<>();
            for (String word : line.substring(0, tab).split(" ")) {
                words.add(forms(word));
            }
            Where where = switch (line.charAt(tab + 1)) {
                case 's' -> Where.START;
                case 'c' -> Where.CLAUSE;
                default -> Where.ANY;
            };
            String first = line.substring(0, tab).split(" ")[0];
            map.computeIfAbsent(first, f -> new Openings()).add(new Connector(words, where));
        }
        return map;
    }

    private static Set<String> forms(String word) {
        Set<String> forms = new HashSet<>(Set.of(word.split("/")));
        if (word.endsWith("que")) {
            forms.add(word.substring(word.lastIndexOf('/') + 1, word.length() - 1) + "'");
        }
        return forms;
    }
}
