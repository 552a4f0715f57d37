package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names and products of one text in another, in any form a name takes. */
final class NameMatcher {

    private static final Map<String, List<String>> EXONYMS = new HashMap<>();
    private static final Set<String> RELATIVES = Table.words("relatives.txt");
    private static final Set<String> JOINTS = Set.of("et", "and");

    /** Characters from one name to that of a relative. */
    private static final int FARTHEST_RELATIVE = 80;

    private static final Set<String> GIVEN_NAMES = Table.words("given-names.txt");

    static {
        for (String[] row : Table.rows("exonyms.tsv")) {
            for (String form : row) {
                EXONYMS.computeIfAbsent(form, k -> new ArrayList<>()).addAll(List.of(row));
            }
        }
    }

    private final Reading other;
    private final boolean translated;
    private final String initials;
    private final Map<String, Fact> byWord = new HashMap<>();

    NameMatcher(Reading other, boolean translated) {
        this.other = other;
        this.translated = translated;
        this.initials = initials(other);
        addCouples(other.mentions());
        for (Fact fact : other.mentions()) {
            if (isName(fact)) {
                byWord.putIfAbsent(fact.value().canonical(), fact);
                for (String word : words(fact)) {
                    byWord.putIfAbsent(word, fact);
                }
            }
        }
    }

    /** « Hélène et Marc Tanguy », « Marc Tanguy et sa sœur Hélène »: both have the last name of the one who is given it. */
    private void addCouples(List<Fact> mentions) {
        Fact before = null;
        for (Fact fact : mentions) {
            if (!isName(fact)) {
                continue;
            }
            boolean near = before != null
                    && before.passage().sentence() == fact.passage().sentence()
                    && fact.passage().at() - before.passage().at() <= FARTHEST_RELATIVE;
            if (near && areRelatives(before, fact)) {
                addRelative(before, fact);
                addRelative(fact, before);
            }
            before = fact;
        }
    }

    private void addRelative(Fact given, Fact whole) {
        String name = whole.value().canonical();
        if (isPerson(whole) && GIVEN_NAMES.contains(given.value().canonical())) {
            byWord.putIfAbsent(given.value().canonical() + name.substring(name.indexOf(' ')), whole);
        }
    }

    /** Whether only et, or a word of kinship, stands between two names of a sentence. */
    private static boolean areRelatives(Fact first, Fact second) {
        String sentence = first.passage().text();
        int end = sentence.indexOf(first.surface()) + first.surface().length();
        int start = sentence.indexOf(second.surface(), end);
        if (start < 0) {
            return false;
        }
        List<Token> between = Tokens.of(sentence.substring(end, start)).stream()
                .filter(Token::isWord)
                .toList();
        boolean joined = between.size() == 1 && JOINTS.contains(between.get(0).folded());
        return joined || between.stream().anyMatch(t -> RELATIVES.contains(t.folded()));
    }

    static boolean isName(Fact fact) {
        return fact.type() == FactType.NAME || fact.type() == FactType.PRODUCT;
    }

    static List<String> words(Fact fact) {
        return List.of(fact.value().canonical().split(" "));
    }

    /** Whether a name is a person's, as far as a list of given names tells. */
    static boolean isPerson(Fact fact) {
        return fact.type() == FactType.NAME && isPerson(fact.value().canonical());
    }

    static boolean isGivenName(String folded) {
        return GIVEN_NAMES.contains(folded);
    }

    static boolean isPerson(String canonical) {
        List<String> words = List.of(canonical.split(" "));
        return words.size() > 1 && words.size() < 5 && GIVEN_NAMES.contains(words.get(0));
    }

    /** The other text's mention of the same name; null when it has none that is a name there. */
    @org.jspecify.annotations.Nullable
    Fact same(Fact name) {
        Fact whole = byWord.get(name.value().canonical());
        if (whole != null) {
            return whole;
        }
        List<String> words = words(name);
        return byWord.get(words.get(words.size() - 1));
    }

    /** Whether the other text has the name: whole, in part, in another language, or as its acronym. */
    boolean has(Fact name) {
        String canonical = name.value().canonical();
        if (byWord.containsKey(canonical)
                || hasForm(canonical)
                || EXONYMS.getOrDefault(canonical, List.of()).stream().anyMatch(this::hasForm)) {
            return true;
        }
        List<String> words = words(name);
        if (words.size() == 1) {
            return (isAcronym(name.surface()) && isSpelledOut(canonical)) || (translated && isCognate(canonical));
        }
        boolean strict = name.type() == FactType.PRODUCT || isPerson(name);
        return !strict && (words.stream().allMatch(this::hasWord) || isAbbreviated(words));
    }

    /** Whether the other text has a person by the last name alone. */
    boolean hasLastName(Fact name) {
        List<String> words = words(name);
        String last = words.get(words.size() - 1);
        return name.type() == FactType.NAME
                && last.length() > 2
                && other.wordage().has(last)
                && !other.casing().lower().contains(last);
    }

    private boolean hasForm(String form) {
        return other.wordage().hasRun(List.of(form.split(" ")));
    }

    private boolean hasWord(String word) {
        return other.wordage().has(word)
                || Vocabulary.isFunctionWord(word)
                || EXONYMS.getOrDefault(word, List.of()).stream().anyMatch(this::hasForm)
                || (translated && isCognate(word));
    }

    private boolean isCognate(String word) {
        return word.length() > 3 && other.stems().contains(Alignment.term(word, true));
    }

    /** Whether the other text has the words that this acronym stands for. */
    private boolean isSpelledOut(String word) {
        return word.length() > 2 && word.length() < 8 && initials.contains(word);
    }

    private static boolean isAcronym(String surface) {
        return surface.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether the other text has the acronym of these words. */
    private boolean isAbbreviated(List<String> words) {
        StringBuilder acronym = new StringBuilder();
        words.stream().filter(w -> !Vocabulary.isFunctionWord(w)).forEach(w -> acronym.append(w.charAt(0)));
        return acronym.length() > 1 && other.wordage().has(acronym.toString());
    }

    /** The first letters of all content words, in order, a space between two blocks. */
    private static String initials(Reading reading) {
        StringBuilder initials = new StringBuilder();
        for (Stretch stretch : reading.stretches()) {
            for (Token token : stretch.tokens()) {
                if (token.isWord() && !Vocabulary.isFunctionWord(token.folded())) {
                    initials.append(token.folded().charAt(0));
                }
            }
            initials.append(' ');
        }
        return initials.toString();
    }
}
