package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word with a capital that French does not write.
 *
 * @param start offset in the block's text, 0-based
 * @param end offset after it
 */
record ExcessCapital(int start, int end) {

    private static final Set<String> MONTHS = RuleData.words("months.txt");
    private static final Set<String> DAYS = RuleData.words("days.txt");
    private static final Set<String> LANGUAGES = RuleData.words("languages.txt");
    private static final Set<String> NATIONALITIES = RuleData.words("nationalities.txt");
    private static final Set<String> NATIONAL_NOUNS = RuleData.words("national-nouns.txt");
    private static final Set<String> FUNCTIONS = RuleData.words("functions.txt");

    /** All words that may have a capital in excess. */
    private static final Set<String> SMALL = Stream.of(MONTHS, DAYS, LANGUAGES, NATIONALITIES, FUNCTIONS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Days of the year that bear a name: the holiday, not the date. */
    private static final Set<String> HOLIDAYS = Set.of(
            "1er mai",
            "8 mai",
            "14 juillet",
            "15 août",
            "4 août",
            "11 novembre",
            "18 juin",
            "6 février",
            "10 mai",
            "13 mai",
            "4 septembre",
            "1er novembre",
            "25 décembre",
            "21 avril",
            "18 brumaire",
            "11 septembre",
            "7 octobre");

    private static final Set<String> BEFORE_MONTH = Set.of(
            "en",
            "début",
            "fin",
            "courant",
            "depuis",
            "dès",
            "mi",
            "de",
            "à",
            "d'",
            "mois",
            "entre",
            "et",
            "jusqu'en",
            "jusqu'à",
            "fin-",
            "mi-");

    private static final Set<String> BEFORE_DAY = Set.of(
            "le", "ce", "chaque", "du", "au", "un", "les", "dès", "tous", "de", "jusqu'au", "et", "ou", "prochain");

    private static final Set<String> STREETS = RuleData.words("before-named-days.txt");

    /** Behind the name of a day they make the name of a feast: « le Mercredi des Cendres ». */
    private static final Set<String> NAMING = Set.of("de", "des");

    private static final Set<String> WHEN = Set.of("prochain", "dernier", "matin", "soir", "après-midi", "midi");

    private static final Set<String> AFTER_DAY = Set.of("saint", "gras", "noir", "sainte", "santo", "rouge", "fou");

    private static final Set<String> DETERMINERS = Set.of(
            "le", "la", "l'", "un", "une", "du", "au", "notre", "votre", "son", "sa", "leur", "mon", "ma", "ce",
            "cette", "les", "des", "aux", "nos", "vos", "leurs", "ses", "ces", "d'", "de", "chaque");

    private static final Set<String> OF = Set.of("des", "du", "de", "d'");

    private static final Set<String> FROM = Set.of("de", "vers", "à", "depuis");

    private static final Set<String> TRANSLATING = Set.of(
            "traduit",
            "traduite",
            "traduits",
            "traduites",
            "traduire",
            "traduction",
            "traductions",
            "traduisent",
            "passe",
            "passer");

    private static final Set<String> WELL = Set.of("couramment", "bien", "mal", "aussi", "peu", "mieux");

    private static final Set<String> TAUGHT =
            Set.of("cours", "leçon", "leçons", "professeur", "professeure", "professeurs", "prof", "apprentissage");

    private static final Set<String> SPEAKING = Set.of(
            "en",
            "parler",
            "parle",
            "parlent",
            "parlez",
            "parlons",
            "parlait",
            "traduit",
            "traduits",
            "traduite",
            "apprendre",
            "apprend",
            "apprenez",
            "étudier",
            "maîtriser",
            "maîtrise",
            "langue",
            "version");

    /** Whether some word of {@code block} is written with a capital and could do without: a look at it is worth its while. */
    private static boolean mayBeIn(Block block) {
        for (Word word : block.prose().words()) {
            if (!word.text().equals(word.lower())
                    && (word.text().length() != word.lower().length() || SMALL.contains(word.core()))) {
                return true;
            }
        }
        return false;
    }

    /** The words of {@code block} that have one, in order. */
    static List<ExcessCapital> in(Block block) {
        if (!mayBeIn(block)) {
            return List.of();
        }
        List<CasedWord> items = CasedWord.of(block);
        List<ExcessCapital> found = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            CasedWord item = items.get(i);
            if (item.capital() && !item.opens() && excessive(block, items, i)) {
                found.add(new ExcessCapital(item.start(), item.end()));
            }
        }
        return found;
    }

    private static boolean excessive(Block block, List<CasedWord> items, int i) {
        CasedWord item = items.get(i);
        CasedWord before = items.get(i - 1);
        CasedWord next = i + 1 < items.size() ? items.get(i + 1) : CasedWord.NONE;
        boolean joined = item.joined();
        String word = item.lower();
        if (MONTHS.contains(word)) {
            return joined && isMonth(items, i, next);
        }
        if (DAYS.contains(word)) {
            boolean named = AFTER_DAY.contains(next.lower())
                    || next.joined() && NAMING.contains(next.lower())
                    || word.equals("vendredi") && next.lower().equals("13") && !isBeforeMonth(items, i + 2)
                    || i > 1 && STREETS.contains(items.get(i - 2).lower());
            boolean dated = next.joined() && (next.number() || WHEN.contains(next.lower()));
            boolean small = !before.capital() || before.opens();
            return !named && small && (joined && BEFORE_DAY.contains(before.lower()) || dated);
        }
        if (!joined || before.capital() && !before.opens()) {
            return false;
        }
        boolean learnt = i > 1
                && (before.lower().equals("l'") || before.lower().equals("le"))
                && (SPEAKING.contains(items.get(i - 2).lower())
                        || i > 2
                                && FROM.contains(items.get(i - 2).lower())
                                && TRANSLATING.contains(items.get(i - 3).lower()));
        boolean well = i > 1
                && WELL.contains(before.lower())
                && SPEAKING.contains(items.get(i - 2).lower());
        boolean taught = i > 1
                && (before.lower().equals("d'") || before.lower().equals("de"))
                && TAUGHT.contains(items.get(i - 2).lower());
        if (LANGUAGES.contains(word) && (well || taught || SPEAKING.contains(before.lower()) || learnt)) {
            return !next.capital() || !next.joined();
        }
        if (NATIONALITIES.contains(word)) {
            return NATIONAL_NOUNS.contains(before.lower()) && !(next.capital() && next.joined());
        }
        if (FUNCTIONS.contains(word)) {
            boolean monsieur = i > 1
                    && (items.get(i - 2).lower().equals("monsieur")
                            || items.get(i - 2).lower().equals("madame"));
            // « L'Assistant Google » is a program; the field of a person who assists is an acronym of three letters at
            // most.
            boolean program = word.equals("assistant")
                    && next.joined()
                    && Character.isUpperCase(block.prose().text().charAt(next.start()))
                    && (next.capital() || next.lower().length() > 3);
            // « Le Salon des Maires », « les Sciences de l'Ingénieur » are names.
            int of = before.lower().equals("l'") || before.lower().equals("la") ? i - 2 : i - 1;
            boolean named = of > 0
                    && OF.contains(items.get(of).lower())
                    && items.get(of - 1).capital()
                    && !items.get(of - 1).opens();
            return DETERMINERS.contains(before.lower()) && !monsieur && !program && !named && !linked(block, item);
        }
        return false;
    }

    private static boolean isBeforeMonth(List<CasedWord> items, int at) {
        return at < items.size() && MONTHS.contains(items.get(at).lower());
    }

    private static boolean isMonth(List<CasedWord> items, int i, CasedWord next) {
        CasedWord before = items.get(i - 1);
        boolean year = next.number() && next.lower().length() == 4 && next.joined();
        String word = items.get(i).lower();
        if (before.number()) {
            boolean street = i > 2 && STREETS.contains(items.get(i - 3).lower())
                    || i > 1 && STREETS.contains(items.get(i - 2).lower());
            boolean holiday = HOLIDAYS.contains(before.lower() + " " + word)
                    && !(year && next.lower().startsWith("20"));
            return !street && !holiday;
        }
        if (word.equals("mai") && next.lower().endsWith("68")) {
            return false;
        }
        boolean sure = before.lower().equals("en")
                || before.lower().equals("mois")
                || before.lower().equals("fin")
                || before.lower().equals("début")
                || before.lower().equals("courant")
                || before.lower().equals("depuis")
                || before.lower().equals("dès")
                || before.lower().startsWith("mi");
        return (!before.capital() || before.opens()) && (sure || year && BEFORE_MONTH.contains(before.lower()));
    }

    private static boolean linked(Block block, CasedWord item) {
        return block.prose().inlines().stream()
                .anyMatch(n -> (n.kind() == Inline.Kind.EMPHASIS || n.kind() == Inline.Kind.LINK)
                        && n.start() <= item.start()
                        && item.end() <= n.end());
    }
}
