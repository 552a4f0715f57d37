package fr.plume.check.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The forms of a verb. Verbs in -er, -ir (as finir) and -re (as rendre) follow their rule; all others stand in
 * {@code verbs.txt}. A form too many does no harm: it is no word, or one that no phrase meets.
 */
final class VerbForms {

    private static final List<String> FIRST_BEFORE_E = List.of(
            "e", "es", "ez", "ent", "er", "é", "ée", "és", "ées", "èrent", "ions", "iez", "erai", "eras", "era",
            "erons", "erez", "eront", "erais", "erait", "erions", "eriez", "eraient");

    private static final List<String> FIRST_BEFORE_A =
            List.of("ons", "ant", "ais", "ait", "aient", "ai", "as", "a", "âmes", "âtes");

    private static final List<String> SECOND = List.of(
            "is",
            "it",
            "issons",
            "issez",
            "issent",
            "issais",
            "issait",
            "issions",
            "issiez",
            "issaient",
            "isse",
            "isses",
            "issant",
            "i",
            "ie",
            "ies",
            "ir",
            "irai",
            "iras",
            "ira",
            "irons",
            "irez",
            "iront",
            "irais",
            "irait",
            "irions",
            "iriez",
            "iraient",
            "irent");

    private static final List<String> THIRD = List.of(
            "s", "", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "e", "es", "ant", "u", "ue", "us", "ues",
            "re", "rai", "ras", "ra", "rons", "rez", "ront", "rais", "rait", "rions", "riez", "raient", "it", "irent");

    private static final Map<String, String> IRREGULAR = irregular();

    private VerbForms() {}

    /** The forms of {@code infinitive}, in lower case, itself among them. */
    static Collection<String> of(String infinitive) {
        String known = IRREGULAR.get(infinitive);
        if (known != null) {
            Set<String> forms = new LinkedHashSet<>(
                    List.of(known.substring(known.indexOf(':') + 1).strip().split(" ")));
            forms.add(infinitive);
            return forms;
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(infinitive);
        String stem = infinitive.substring(0, infinitive.length() - 2);
        if (infinitive.endsWith("er")) {
            first(stem, forms);
        } else {
            (infinitive.endsWith("ir") ? SECOND : THIRD).forEach(ending -> forms.add(stem + ending));
        }
        return forms;
    }

    private static void first(String stem, Set<String> forms) {
        FIRST_BEFORE_E.forEach(ending -> forms.add(stem + ending));
        String beforeA = stem.endsWith("g")
                ? stem + "e"
                : stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "ç" : stem;
        FIRST_BEFORE_A.forEach(ending -> forms.add(beforeA + ending));
        String open = opened(stem);
        if (!open.equals(stem)) {
            FIRST_BEFORE_E.stream().filter(e -> e.startsWith("e")).forEach(ending -> forms.add(open + ending));
        }
    }

    /** The stem before a silent ending: considèr-, amèn-, emploi-. */
    private static String opened(String stem) {
        int last = stem.length() - 1;
        if (stem.charAt(last) == 'y') {
            return stem.substring(0, last) + "i";
        }
        for (int i = last; i > 0 && i > last - 3; i--) {
            char c = stem.charAt(i);
            if (c == 'é' || c == 'e') {
                return stem.substring(0, i) + "è" + stem.substring(i + 1);
            }
        }
        return stem;
    }

    /** The lines of the file by their infinitives; few are asked for, and only those are cut into forms. */
    private static Map<String, String> irregular() {
        Map<String, String> verbs = new HashMap<>();
        for (String line : RuleData.lines("verbs.txt")) {
            verbs.put(line.substring(0, line.indexOf(':')), line);
        }
        return verbs;
    }
}
