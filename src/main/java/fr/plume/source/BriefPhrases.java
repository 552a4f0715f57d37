package fr.plume.source;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How people say what an article must be, in French and English. Patterns read folded text ({@link Chars#fold}); they
 * hold no nested repetition, and are run on a request only, which is short.
 */
final class BriefPhrases {

    private static final String NUMBER = "(\\d{1,3}(?:[ .,]\\d{3})+|\\d{2,6}|\\d(?:[.,]\\d)?k)";
    private static final String UNIT = "[ -]?(?:mots?|words?)\\b";
    private static final String COUNT =
            "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix)";
    private static final String HEADING =
            "(?:inter-?titres?|sous-?titres?|titres? h2|h2s?|sub-?headings?|headings?|sections?|parties|sous-parties)\\b";
    private static final String UP_TO_STOP = "([^,;.\\n\\x00]{2,80})";
    private static final String QUOTED = "[«\"“] ?([^»\"”\\n]{2,120}?) ?[»\"”]";
    private static final String TO_LINE_END = "([^\\n\\x00]{2,140})";

    static final Pattern RANGE = Pattern.compile(
            "(?:(?:entre|between|from|de) )?" + NUMBER + " ?(?:mots|words)? ?(?:et|à|and|to|-|–) ?" + NUMBER + UNIT);
    static final List<Pattern> MINIMUM = List.of(
            Pattern.compile(
                    "(?:at least|a minimum of|min(?:imum)?\\.?(?: of| de| d')?|au moins|au minimum|pas moins de|not less than"
                            + "|no fewer than|no less than|more than|over|plus de|d'au moins)[ :]*" + NUMBER + UNIT),
            Pattern.compile(
                    NUMBER + UNIT
                            + ",? ?\\(?(?:au |at )?(?:min(?:imum)?\\b\\.?|least|au moins|moins|or more|ou plus|et plus|\\+)\\)?"),
            Pattern.compile(NUMBER + " ?\\+" + UNIT));
    static final List<Pattern> MAXIMUM = List.of(
            Pattern.compile(
                    "(?:at most|a maximum of|max(?:imum)?\\.?(?: of| de| d')?|au plus|au maximum|pas plus de|no more than|not more than"
                            + "|up to|moins de|under|less than|fewer than|jusqu'à|sans dépasser|(?:ne )?(?:pas )?dépasse[zr]?(?: pas)?(?: les)?)[ :]*"
                            + NUMBER + UNIT),
            Pattern.compile(
                    NUMBER + UNIT + ",? ?\\(?(?:au |at )?(?:max(?:imum)?\\b\\.?|most|plus\\b|or less|tops)\\)?"));
    static final List<Pattern> LENGTH = List.of(
            Pattern.compile("(?:environ |about |around |approximately |roughly |~ ?)?" + NUMBER + UNIT),
            Pattern.compile(
                    "(?:longueur|nombre de mots|word ?count|length|taille) ?[:=] ?(?:environ |about )?" + NUMBER));
    static final Pattern HEADINGS = Pattern.compile("(?:(?:at least|au moins|minimum|au minimum) )?\\b" + COUNT
            + " (?:\\w+ )?" + HEADING + "(?: (?:au )?minimum| au moins)?");
    static final Pattern ANY_HEADINGS = Pattern.compile("\\b(?:(?:clear|some|des|de|plusieurs|several) )?" + HEADING);
    static final Pattern CANADIAN = Pattern.compile(
            "\\b(?:in |en )?(?:canadian french|quebec french|québec french|français (?:canadien|québécois|du québec|du canada))\\b");
    static final Pattern SWISS = Pattern.compile("\\b(?:in |en )?(?:swiss french|français (?:suisse|de suisse))\\b");
    static final Pattern FRENCH = Pattern.compile(
            "(?:\\b(?:in|into|en) (?:\\w+ )?(?:french|français)\\b(?: de france)?|\\b(?:langue|language) ?[:=]? ?(?:french|français|fr)\\b|\\bfrench language\\b)");
    static final Pattern TONE = Pattern.compile(
            "(?:(?:sur|avec|dans|d') ?)?(?:\\b(?:un|le) )?\\bton(?: doit être| sera)? ?:? ?(?!article|texte|blog|public|titre|contenu|avis|style)"
                    + "(?:plutôt )?([\\p{L}'-]{4,}(?:,? (?:et|mais) [\\p{L}'-]+)?)");
    static final Pattern TONE_ENGLISH = Pattern.compile("\\btone ?[:=] ?" + UP_TO_STOP
            + "|(?:\\b(?:in|with|use|using) an? )([a-z-]{3,20}(?:,? (?:and|but|yet) [a-z-]+)?) (?:tone|voice)\\b");
    static final Pattern NO_TU = Pattern.compile("(?:ne pas |sans |pas de |ne (?:me )?)tuto(?:y|i)\\w*(?: pas)?");
    static final Pattern NO_VOUS = Pattern.compile("(?:ne pas |sans |pas de |ne (?:me )?)vouvo(?:y|i)\\w*(?: pas)?");
    static final Pattern TU = Pattern.compile(
            "\\btuto(?:y|i)\\w*(?: (?:le lecteur|les lecteurs|la lectrice))?|\\b(?:utilise[zr]?|emploie) le tu\\b");
    static final Pattern VOUS = Pattern.compile(
            "\\bvouvo(?:y|i)\\w*(?: (?:le lecteur|les lecteurs|la lectrice))?|\\b(?:utilise[zr]?|emploie) le vous\\b");
    static final List<Pattern> AUDIENCE = List.of(
            Pattern.compile(
                    "\\b(?:public(?: cible| visé)?|cible|audience|lectorat|lecteurs|readers|target audience|readership) ?[:=] ?"
                            + UP_TO_STOP),
            Pattern.compile(
                    "\\b(?:à destination (?:de |des |d'|du )|destinée?s? (?:à |aux? )|s'adressant (?:à |aux? )|à l'intention (?:de |des |d')"
                            + "|aimed at |intended for |targeted at |targeting |for an audience of |pour un (?:public|lectorat) (?:de |d'|composé de )?)"
                            + UP_TO_STOP),
            Pattern.compile("\\bpour (?:des|les) ((?!mots|moteurs|réseaux|notes|besoins)[^,;.:\\n\\x00]{3,50})"));
    static final Pattern SECONDARY =
            Pattern.compile("(?:mots?[- ]cl[ée]s?|expressions?|requêtes?) secondaires? ?[:=]? ?" + TO_LINE_END
                    + "|secondary (?:keywords?|keyphrases?) ?[:=]? ?" + TO_LINE_END);
    static final Pattern KEYPHRASE = Pattern.compile(
            "(?:(?:avec|autour de|autour du|sur|pour|with|using|for|targeting) )?(?:(?:le|la|les|the|un|a) )?"
                    + "\\b(?:mots?[- ]cl[ée]s?(?: principa(?:l|ux)| cibles?| focus| seo)?|expressions?[- ]cl[ée]s?|requêtes?(?: cibles?| principale)?"
                    + "|(?:(?:focus|main|target|primary|seo) )?(?:keywords?|key ?phrases?|keyphrases?))"
                    + "(?: (?:est|sont|is|are|sera))?( ?[:=] ?| (?=[«\"“])| )" + TO_LINE_END);
    static final Pattern TITLE =
            Pattern.compile("\\b(?:(?:le )?titre(?: est| sera)?|(?:the )?title(?: is)?|h1) ?[:=] ?(?:" + QUOTED + "|"
                    + TO_LINE_END + ")"
                    + "|\\b(?:intitulée?|titrée?|titled|entitled|called|(?:with the|avec (?:le|pour)) tit(?:le|re)) ?:? ?"
                    + QUOTED);
    static final Pattern FORBIDDEN = Pattern.compile(
            "(?:sans (?:utiliser|employer)|n'(?:utilise|emploie)[zr]? (?:pas|jamais)|ne pas (?:utiliser|employer)|(?:do not|don't|never) use|avoid(?: using)?|évite[zr]?)"
                    + " (?:le |les |the )?(?:mots?|words?|termes?|expressions?|terms?) ?:? ?([^;.\\n\\x00]{2,120})");
    static final Pattern CTA =
            Pattern.compile("\\b(?:appel à l'action|cta|call[- ]to[- ]action) ?[:=] ?" + TO_LINE_END);

    /** The kinds of measurable wish; each counts once. */
    private static final Map<String, List<Pattern>> CONCRETE = Map.of(
            "length", Stream.concat(Stream.of(RANGE), LENGTH.stream()).toList(),
            "headings",
                    List.of(
                            HEADINGS,
                            Pattern.compile(
                                    "(?:avec|with|add|ajoute[rz]?|let there be|include|inclure|structur\\w{1,12})[^.\\n]{0,25} "
                                            + HEADING)),
            "language", List.of(FRENCH, CANADIAN, SWISS),
            "tone",
                    List.of(
                            Pattern.compile(
                                    "\\bton (?:\\w+ )?(?:professionnel|amical|neutre|chaleureux|sérieux|décontracté|expert|formel|journalistique|pédagogique|direct|simple|convivial|informatif|commercial|humoristique|léger|engageant|enthousiaste|dynamique|sobre|familier)\\w*|\\bton ?:|\\btone\\b")),
            "address", List.of(Pattern.compile("\\b(?:tuto(?:y|i)|vouvo(?:y|i))\\w*")),
            "keyphrase",
                    List.of(
                            Pattern.compile(
                                    "\\b(?:mots?[- ]cl[ée]s?|keywords?|keyphrase|requête)(?: [\\p{L}]+)? ?(?:[:=«\"“]|est |is )")),
            "audience", List.of(AUDIENCE.get(0)),
            "title", List.of(Pattern.compile("\\b(?:titre|title) ?[:=]")));

    private static final Pattern SEARCH =
            Pattern.compile("\\b(?:seo|référencement|search engines?|moteurs de recherche)\\b");

    private BriefPhrases() {}

    /** How many kinds of measurable wish a folded text states. */
    static int concrete(String folded) {
        return (int) CONCRETE.values().stream()
                .filter(patterns ->
                        patterns.stream().anyMatch(p -> p.matcher(folded).find()))
                .count();
    }

    static boolean speaksOfSearch(String folded) {
        return SEARCH.matcher(folded).find();
    }

    /** The number of words that the first group of a match states. */
    static int number(String written) {
        if (written.endsWith("k")) {
            return (int) Math.round(Double.parseDouble(
                            written.substring(0, written.length() - 1).replace(',', '.'))
                    * 1000);
        }
        return Integer.parseInt(written.replaceAll("\\D", ""));
    }

    private static final List<List<String>> SMALL = List.of(
            List.of("one", "un", "une"),
            List.of("two", "deux"),
            List.of("three", "trois"),
            List.of("four", "quatre"),
            List.of("five", "cinq"),
            List.of("six"),
            List.of("seven", "sept"),
            List.of("eight", "huit"),
            List.of("nine", "neuf"),
            List.of("ten", "dix"));

    /** The value of a count, in digits or as a word. */
    static int count(String written) {
        for (int i = 0; i < SMALL.size(); i++) {
            if (SMALL.get(i).contains(written)) {
                return i + 1;
            }
        }
        return Integer.parseInt(written);
    }

    /** The first group of a match that holds something. */
    static String firstGroup(Matcher m) {
        for (int i = 1; i <= m.groupCount(); i++) {
            if (m.group(i) != null && !m.group(i).isBlank()) {
                return m.group(i);
            }
        }
        return "";
    }
}
