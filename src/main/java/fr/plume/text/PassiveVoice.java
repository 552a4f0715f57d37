package fr.plume.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a true passive from what is spelled like one: « Le pont a été construit en 1900 » and « Il est géré par la ville »
 * are passives; « Le café est fermé » is a state, « il est allé » and « elle s’est levée » are compound pasts.
 */
public final class PassiveVoice {

    private static final Map<String, String> PARTICIPLES = DataFile.map("participles.txt");
    private static final Map<String, String> FORMS = DataFile.map("auxiliaries.txt");
    private static final Set<String> AGENTS = DataFile.set("agent-openers.txt");

    private static final WordForm.Trait<String> AUXILIARY = WordForm.Trait.of(PassiveVoice::auxiliary);

    /** Words between the auxiliary and its participle: adverbs and negations. */
    private static final int WIDEST = 3;

    /** Words between the participle and « par ». */
    private static final int FARTHEST = 7;

    private PassiveVoice() {}

    /** Whether the sentence made of these words holds a true passive. */
    public static boolean isIn(List<Word> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.get(i).form().get(AUXILIARY);
            if (!form.isEmpty() && isPassive(sentence, i, form)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassive(List<Word> sentence, int at, String form) {
        if (form.equals("avoir")) {
            int been = find(sentence, at + 1, "été");
            int participle = been < 0 ? -1 : participle(sentence, been + 1);
            return participle >= 0 && !isKind(sentence, participle, "être");
        }
        if (isReflexive(sentence, at)) {
            return false;
        }
        int participle = participle(sentence, at + 1);
        if (participle < 0 || isKind(sentence, participle, "être")) {
            return false;
        }
        boolean event = form.equals("event") && !isKind(sentence, participle, "state");
        return event || hasAgent(sentence, participle);
    }

    /** « s’est », « me suis », « nous nous sommes ». */
    private static boolean isReflexive(List<Word> sentence, int at) {
        String lower = sentence.get(at).lower();
        if (lower.startsWith("s'") || lower.startsWith("m'") || lower.startsWith("t'")) {
            return true;
        }
        String before = at == 0 ? "" : sentence.get(at - 1).lower();
        boolean doubled = at > 1 && sentence.get(at - 2).lower().equals(before);
        return before.equals("se")
                || before.equals("me")
                || before.equals("te")
                || (doubled && (before.equals("nous") || before.equals("vous")));
    }

    /** What « n’est », « est-il », « qu’ont-ils » is a form of; empty for no auxiliary. */
    private static String auxiliary(WordForm form) {
        String core = form.core();
        int hyphen = core.indexOf('-');
        return FORMS.getOrDefault(hyphen > 0 ? core.substring(0, hyphen) : core, "");
    }

    private static int find(List<Word> sentence, int from, String word) {
        for (int i = from; i < Math.min(sentence.size(), from + WIDEST); i++) {
            if (sentence.get(i).lower().equals(word)) {
                return i;
            }
            if (!isAdverb(sentence.get(i).lower())) {
                return -1;
            }
        }
        return -1;
    }

    private static int participle(List<Word> sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + WIDEST + 1); i++) {
            String lower = sentence.get(i).lower();
            if (isParticiple(lower)) {
                return i;
            }
            if (!isAdverb(lower)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAdverb(String lower) {
        return (lower.endsWith("ment") && lower.length() > 6) || "adverb".equals(FORMS.get(lower));
    }

    private static boolean isParticiple(String lower) {
        String base = masculine(lower);
        boolean again = base.startsWith("ré") || base.startsWith("re");
        return PARTICIPLES.containsKey(base)
                || PARTICIPLES.containsKey(lower)
                || (again && PARTICIPLES.containsKey(base.substring(2)))
                || (base.length() > 2 && base.endsWith("é") && lower.indexOf('\'') < 0 && !lower.equals("été"));
    }

    private static boolean isKind(List<Word> sentence, int at, String kind) {
        String lower = sentence.get(at).lower();
        String found = PARTICIPLES.getOrDefault(masculine(lower), PARTICIPLES.get(lower));
        return kind.equals(found);
    }

    private static String masculine(String lower) {
        int end = lower.length();
        end -= end > 3 && lower.charAt(end - 1) == 's' && !PARTICIPLES.containsKey(lower) ? 1 : 0;
        end -= end > 2 && lower.charAt(end - 1) == 'e' ? 1 : 0;
        return lower.substring(0, end);
    }

    /** « par » with what can act: an article, a pronoun, a number, a name; « par exemple », « par jour » are no agents. */
    private static boolean hasAgent(List<Word> sentence, int participle) {
        int limit = Math.min(sentence.size() - 1, participle + 1 + FARTHEST);
        for (int i = participle + 1; i < limit; i++) {
            if (sentence.get(i).lower().equals("par")) {
                Word next = sentence.get(i + 1);
                int apostrophe = next.lower().indexOf('\'');
                String opener = apostrophe > 0 ? next.lower().substring(0, apostrophe + 1) : next.lower();
                return AGENTS.contains(opener)
                        || Character.isUpperCase(next.text().charAt(0));
            }
        }
        return false;
    }
}
