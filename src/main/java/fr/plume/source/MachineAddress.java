package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds lines that speak to a machine: orders about instructions, answers, roles and prompts.
 *
 * <p>An order stands at the head of a sentence; a sentence that only tells of such orders does not count.
 */
final class MachineAddress {

    private static final int MAX_LINE = 4_000;

    private static final String HEAD =
            "(?:^|[.!?:;»\"”\\])>*] ?|- )(?:important|attention|note|nb|system|urgent)?[ :!-]{0,12}"
                    + "(?:(?:please|and|then|now|puis|et|maintenant|merci de|s'il (?:te|vous) pla[iî]t,?) )?";

    private static final String ORDERS =
            "(?:(?:previous|prior|above|earlier|preceding|foregoing|initial|original|system|existing|other|your|these|those|all)[ ,]+)*"
                    + "(?:instructions?|prompts?|directions?|guidelines|rules|messages?|context|orders)\\b";

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "\\b(?:ignore|disregard|forget|override|bypass|skip)\\b (?:completely )?(?:all |any |everything |the |of |my )*"
                            + ORDERS),
            Pattern.compile(
                    HEAD + "(?:ignore|disregard|forget) (?:everything|all|anything)(?: (?:above|before|you|that))"),
            Pattern.compile(
                    "(?:ignore[zr]?|oublie[zr]?|ne (?:tiens|tenez|tenir) (?:pas |aucun )?compte (?:de |des )?|ne pas tenir compte (?:de |des )|néglige[zr]?|annule[zr]?)"
                            + " ?(?:de |des |d')?(?:toutes? |tous )?(?:les |tes |vos |ces |mes )?(?:\\w+ )?(?:instructions?|consignes?|règles|directives?|ordres|prompts?)\\b"),
            Pattern.compile(
                    "(?:ignore[zr]?|oublie[zr]?) (?:tout )?ce qui (?:précède|est (?:écrit )?(?:plus haut|ci-dessus))"),
            Pattern.compile(HEAD
                    + "(?:à partir de maintenant|désormais),? (?:tu|vous) (?:écri|répond|parle|termine|rédige|ajoute)"),
            Pattern.compile(
                    HEAD
                            + "(?:ne (?:mentionne|cite|parle)[zr]? (?:pas|jamais)|do not mention|never mention) .{1,80}"
                            + "(?:dans (?:ton|votre) (?:article|texte|réponse|résumé)|in your (?:article|text|answer|summary))\\b"),
            Pattern.compile(
                    HEAD
                            + "(?:réponds?|répondez|répondre|écris|écrivez|rédige[zr]?|parle|parlez|traduis|traduisez|continue[zr]?|génère|générez)(?:-moi)?"
                            + " (?:[\\p{L}']+ ){0,5}en (?:anglais|espagnol|allemand|italien|chinois|portugais|français|russe|arabe|majuscules|json|html|latin)\\b"),
            Pattern.compile(
                    HEAD
                            + "(?:respond|answer|reply|output|write|speak|translate|continue|summari[sz]e)(?: (?:[a-z']+)){0,5} (?:in|into|to) "
                            + "(?:english|french|spanish|german|italian|chinese|portuguese|russian|arabic|all caps|uppercase|json|html|latin|rhyme)\\b"),
            Pattern.compile(
                    HEAD
                            + "(?:you are|you're|act as|pretend (?:to be|you are)|from now on,? you|behave as|you must act) (?:now |as )*(?:an? |the )?"
                            + "(?:\\w+ ){0,3}(?:assistant|ai|a\\.i\\.|bot|chatbot|language model|llm|model|expert|translator|copywriter|dan)\\b"),
            Pattern.compile(
                    HEAD
                            + "(?:tu es|vous êtes|agis|agissez|comporte-toi|comportez-vous|désormais,? tu) (?:maintenant |désormais |comme |en tant qu[e' ])*"
                            + "(?:une? |l')?(?:\\w+ ){0,2}(?:assistant|ia|intelligence artificielle|bot|chatbot|modèle|rédacteur|traducteur)\\b"),
            Pattern.compile(
                    "\\bas an? (?:ai|a\\.i\\.|llm|language model|ai (?:assistant|model|language model)|assistant),? (?:you|your|please|always|never|must|do)\\b"),
            Pattern.compile(
                    "\\ben tant qu(?:e |')(?:ia|intelligence artificielle|modèle(?: de langage)?|assistant|llm),? (?:tu|vous|ne|n'|réponds|il te|il vous)\\b"),
            Pattern.compile(
                    "\\b(?:if you are|if you're|to any|attention,?|note to|message to|dear|hey|hello) (?:an? |the |any |all )?(?:ai|llm|language model|gpt|chatgpt|claude|gemini|chatbot|assistant)s?\\b(?! (?:models?|tools?|users?|systems?|industry|experts?))"),
            Pattern.compile(
                    "\\b(?:si tu es|si vous êtes|à l'attention (?:de l'|des? |du )|message (?:pour|à) (?:l')?|note (?:pour|à) (?:l')?|chère?s?) ?(?:une? |l'|les )?(?:ia|intelligences? artificielles?|llm|modèles? de langage|chatgpt|gpt|assistants?(?: ia)?|robot)\\b"),
            Pattern.compile(
                    "\\b(?:reveal|show|print|repeat|output|display|leak|share)(?: me)? (?:your|the|all) (?:\\w+ )?(?:system )?(?:prompt|instructions)\\b"),
            Pattern.compile(
                    "\\b(?:révèle|affiche|montre|répète|donne|dévoile|recopie)[zr]?(?:-moi)? (?:ton|tes|votre|vos|le|les) (?:prompt|instructions|consignes|message système)\\b"),
            Pattern.compile(
                    "<\\|?(?:im_start|im_end|system|endoftext|assistant|user)\\|?>|\\[/?inst\\]|<</?sys>>|^(?:system|assistant|système) ?(?:prompt)?:|^#{2,} ?(?:system|instructions?|new instructions?|nouvelles instructions)\\b:?$"),
            Pattern.compile("\\b(?:new|updated|nouvelles?) (?:system )?(?:instructions?|consignes?|directives?) ?:"),
            Pattern.compile(
                    HEAD
                            + "(?:do not|don't|never|ne|n') ?(?:\\w+ ){0,2}(?:summari[sz]e|rewrite|follow|obey|résume|réécris|réécrivez|suis|suivez|obéis)(?: pas)? (?:this|the|these|your|ce|cet|cette|ces|les|tes) "),
            Pattern.compile(
                    HEAD
                            + "(?:(?:you must|you should|tu dois|vous devez) )?(?:add|insert|include|append|mention|recommend|ajoute|insère|inclus|mentionne|recommande|termine|place)[rz]?"
                            + " (?:[\\p{L}']+ ){0,5}(?:link|lien|url|phrase|sentence|mot|word|code|product|produit|marque|brand|article|answer|réponse|output|summary|résumé|texte)\\b(?:.{0,80}(?:https?:|www\\.|in your|in the article|in the answer|at the end|à la fin|dans (?:ta|votre|ton|l'|la)|of your|de (?:ta|votre|l')))"));

    /** One of these is in every line that a pattern can match; looked for first, since nearly all lines have none. */
    private static final Pattern TRIGGER = Pattern.compile(
            "instruction|prompt|consigne|directive|règles|ordres|rules|guidelines|messages?|ignore|disregard|forget|oublie"
                    + "|assistant|chatbot|modèle|model|gpt|llm|\\b(?:ai|ia|a\\.i\\.|dan|bot|robot)\\b|anglais|english|french|français|spanish|espagnol"
                    + "|german|allemand|italian|italien|chinese|chinois|portugu|russe|russian|arab|majuscules|caps|uppercase|json|html|latin"
                    + "|rhyme|inst\\]|sys>|im_(?:start|end)|endoftext|^system|<\\|?(?:user|system)|système|context|intelligence artificielle|copywriter|expert"
                    + "|translator|traducteur|rédacteur|mention|summari|résum|rewrite|réécri|obey|obéi|follow|suis|suivez|https?:|www\\.|answer|réponse|at the end|à la fin|in the article|dans l");

    private MachineAddress() {}

    /** The lines that speak to a machine, in order. */
    static List<AddressedLine> find(List<Line> lines) {
        List<AddressedLine> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isAddressed(line.text())) {
                found.add(new AddressedLine(i + 1, line.origin(), Chars.excerpt(line.text(), LeftOut.EXCERPT)));
            }
        }
        return found;
    }

    static boolean isAddressed(String line) {
        if (line.length() < 12 || line.length() > MAX_LINE) {
            return line.length() > MAX_LINE && isAddressed(line.substring(0, MAX_LINE));
        }
        String folded = Chars.strip(Chars.fold(line)).replace("**", "");
        if (!TRIGGER.matcher(folded).find()) {
            return false;
        }
        return PATTERNS.stream().anyMatch(p -> p.matcher(folded).find());
    }
}
