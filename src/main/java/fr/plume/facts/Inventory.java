package fr.plume.facts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes of the mentions of a text its facts: what is stated, each once, where it stands first. */
final class Inventory {

    private Inventory() {}

    /** The facts among {@code mentions}; a last name alone is the person's whole name. */
    static List<Fact> of(List<Fact> mentions) {
        Map<String, String> whole = new HashMap<>();
        for (Fact fact : mentions) {
            if (fact.type() == FactType.NAME && fact.standing() == Standing.STATED) {
                String canonical = fact.value().canonical();
                int last = canonical.lastIndexOf(' ');
                if (last > 0) {
                    whole.putIfAbsent(canonical.substring(last + 1), fact.key());
                }
            }
        }
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Fact fact : mentions) {
            if (fact.standing() == Standing.STATED) {
                boolean name = fact.type() == FactType.NAME;
                String key = name ? whole.getOrDefault(fact.value().canonical(), fact.key()) : fact.key();
                facts.merge(key, fact, (first, second) -> longer(first, second));
            }
        }
        return List.copyOf(facts.values());
    }

    /** Of two mentions of one name the whole name; else the first. */
    private static Fact longer(Fact first, Fact second) {
        boolean whole = first.type() == FactType.NAME
                && second.value().canonical().length()
                        > first.value().canonical().length();
        return whole ? second : first;
    }
}
