package fr.plume.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a line opens a request to the writer, or is how an article begins.
 *
 * <p>A request tells somebody to write: verb, what to write, and either "this text" or a measurable wish. An article that
 * speaks of writing speaks to its readers (« votre article », "your article") or makes a statement about it (« Écrire un
 * article demande… »).
 */
final class RequestOpening {

    private static final int NEEDED = 4;

    /** Words among which the product is looked for, after the verb. */
    private static final int REACH = 9;

    /** A request is short; what is longer tells something. */
    private static final int MAX_WORDS = 220;

    private static final Map<String, Integer> VERBS = new HashMap<>();
    private static final Set<String> PRODUCTS = Set.copyOf(WordList.read("request-products.txt"));

    static {
        for (String entry : WordList.read("request-verbs.txt")) {
            VERBS.put(entry.substring(2), entry.charAt(0) - '0');
        }
    }

    private static final Pattern SALUTATION =
            Pattern.compile("^(?:bonjour|bonsoir|salut|hello|hi|hey|dear \\w+)(?: [\\w-]+)?\\s*[,!.:]+\\s*");
    private static final Pattern POLITE =
            Pattern.compile("^(?:(?:peux|pourrais|veux)-tu|(?:pouvez|pourriez|voulez)-vous"
                    + "|tu (?:peux|pourrais)|vous (?:pouvez|pourriez)|est-ce que (?:tu|vous) (?:peux|peut|pouvez|pourrais|pourriez)"
                    + "|merci de(?: bien vouloir)?|il faudrait|il faut|je (?:veux|voudrais|souhaite|souhaiterais)(?: que (?:tu|vous))?"
                    + "|j'aimerais(?: que (?:tu|vous))?|(?:i(?:'d| would) like|i want|i need)(?: you to)?|(?:can|could|would|will) you(?: please)?"
                    + "|please|s'il (?:te|vous) pla[iî]t|tu dois|vous devez|your task is to|ta mission\\s*:|you are to)[ ,:]+"
                    + "(?:me |nous |m'|also )?");
    private static final Pattern WISHED = Pattern.compile(
            "^(?:j'ai besoin|nous avons besoin|il me faut|il nous faut|on a besoin|je veux|je voudrais|j'aimerais|je souhaite"
                    + "|i need|i want|i'd like|i would like|we need|we want)\\b");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:#+ *)?(?:\\*\\*)?(?:consignes?|brief|instructions?|prompt|demande|commande|request|task|tâche)\\b[^:\\n]{0,30}:");
    private static final Pattern SELF = Pattern.compile(
            "\\b(?:(?:ce|ces|cet|cette|this|these|mon|mes|my) (?:\\w+ )?(?:article|articles|texte|textes|text|notes?|content|contenu|brouillon|draft"
                    + "|page|document|source|post|billet|story|piece|communiqué|blog post)|les notes|the notes|the (?:text|article|content) below"
                    + "|(?:ci-dessous|ci-après|below|suivante?s?|following)|le texte|l'article suivant)\\b");
    private static final Pattern READER = Pattern.compile("\\b(?:votre|vos|vous|your|notre|nos|our)\\b");
    private static final Pattern READERS_PRODUCT = Pattern.compile(
            "\\b(?:votre|vos|your|ton|tes) (?:\\w+ ){0,2}(?:articles?|textes?|contenus?|pages?|billets?|blog|posts?|content|copy|text)\\b");
    private static final Pattern STATEMENT = Pattern.compile(
            " (?:demande|exige|nécessite|est|sont|suppose|prend|permet|reste|n'est|implique|requiert|coûte|peut|doit|a|signifie|revient"
                    + "|s'apprend|aide|consiste|devient|représente|semble|paraît|fait partie|ne se|ne s'|se fait|n'a|is|takes|requires|can|helps|means) ");
    private static final Pattern NOMINAL = Pattern.compile(
            "^(?:un |an? |1 )?(?:[\\w-]+ ){0,2}?(?:article|billet|texte|post|contenu|blog post|content)\\b");

    private RequestOpening() {}

    /**
     * Whether {@code paragraph} opens with a request.
     *
     * @param paragraph a line, or the lines of one paragraph
     */
    static boolean opens(String paragraph) {
        String text = Chars.strip(Chars.fold(paragraph));
        int words = Chars.words(text);
        if (words < 3 || words > MAX_WORDS) {
            return false;
        }
        if (LABEL.matcher(text).find()) {
            return BriefPhrases.concrete(text) >= 1 || opens(text.substring(text.indexOf(':') + 1));
        }
        text = SALUTATION.matcher(text).replaceFirst("");
        if (NOMINAL.matcher(text).find()
                && words <= 60
                && BriefPhrases.concrete(text) >= 2
                && !STATEMENT.matcher(text).find()) {
            return true;
        }
        return score(text) >= NEEDED;
    }

    /** Whether a sentence after the opening goes on telling the writer what to do. */
    static boolean continues(String sentence) {
        String text = Chars.strip(Chars.fold(sentence));
        String first = text.split("[ ,:]", 2)[0];
        boolean order = VERBS.getOrDefault(first, 0) > 0
                || Orders.isOrder(first)
                || POLITE.matcher(text).lookingAt();
        return !READERS_PRODUCT.matcher(text).find() && (order || BriefPhrases.concrete(text) > 0);
    }

    private static int score(String text) {
        Matcher polite = POLITE.matcher(text);
        boolean asked = polite.lookingAt();
        String rest = asked ? text.substring(polite.end()) : text;
        List<String> words = List.of(rest.split("[^\\p{L}\\p{N}'-]+", REACH + 2));
        String verb = words.get(0);
        Integer strength = VERBS.get(verb);
        boolean wish = WISHED.matcher(text).lookingAt();
        if (strength == null && !wish && !verb.equals("let")) {
            return 0;
        }
        String opening = text.substring(0, Math.min(text.length(), 160));
        if (!asked && !wish && strength != null && strength == 0 && isStatement(opening)) {
            return 0;
        }
        if (!asked && READERS_PRODUCT.matcher(opening).find()) {
            return 0;
        }
        boolean product = words.stream()
                .limit(REACH)
                .skip(wish ? 0 : 1)
                .map(RequestOpening::singular)
                .anyMatch(PRODUCTS::contains);
        int score = asked || wish ? 2 : strength == null ? 1 : Math.max(1, strength);
        score += product ? 1 : 0;
        int concrete = BriefPhrases.concrete(text);
        score += SELF.matcher(text).find() ? 1 : 0;
        score += Math.min(3, concrete) * (product ? 2 : 1);
        score += concrete == 0 && BriefPhrases.speaksOfSearch(text) ? 1 : 0;
        score -= !asked && !wish && READER.matcher(opening).find() && !opening.contains("vouvo") ? 2 : 0;
        return product || concrete >= 2 ? score : Math.min(score, NEEDED - 1);
    }

    private static boolean isStatement(String opening) {
        int stop = opening.indexOf('?');
        return STATEMENT.matcher(opening).find() || (stop >= 0 && stop < 100) || opening.contains(" comment ");
    }

    private static String singular(String word) {
        return word.startsWith("d'") || word.startsWith("l'") ? word.substring(2) : word;
    }
}
