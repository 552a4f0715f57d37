package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.text.Folding;
import fr.plume.text.Word;
import java.util.List;
import java.util.Set;

/** A line that says who wrote, translated or published a text: « Propos recueillis par… ». */
final class Byline {

    /** What is done to a text, folded. */
    private static final Set<String> SIGNING = Set.of(
            "redige",
            "redigee",
            "ecrit",
            "ecrite",
            "traduit",
            "traduite",
            "publie",
            "publiee",
            "paru",
            "parue",
            "recueillis",
            "recueilli",
            "relu",
            "relue",
            "adapte",
            "adaptee",
            "realise",
            "realisee",
            "signe",
            "signee",
            "illustre",
            "illustree",
            "propose",
            "proposee",
            "proposes");

    /** Words within which it is said. */
    private static final int FIRST = 5;

    /** What follows it, one word further at most. */
    private static final Set<String> BY = Set.of("par", "le", "dans", "sur", "de", "du", "en", "initialement");

    /** With one of these before it, a sentence tells it. */
    private static final Set<String> AUXILIARIES =
            Set.of("a", "est", "ont", "sont", "était", "avait", "été", "sera", "fut", "ai", "avons", "avez");

    private Byline() {}

    /** Whether {@code block} begins like one. */
    static boolean is(Block block) {
        List<Word> words = block.prose().words();
        for (int i = 0; i < Math.min(FIRST, words.size() - 1); i++) {
            if (AUXILIARIES.contains(words.get(i).lower())) {
                return false;
            }
            if (SIGNING.contains(Folding.fold(words.get(i).lower()))) {
                return words.subList(i + 1, Math.min(words.size(), i + 3)).stream()
                        .anyMatch(w -> BY.contains(w.lower()));
            }
        }
        return false;
    }

    /** Whether {@code block} is a sentence of thanks of the kind: « Cette nouvelle est proposée par… ». */
    static boolean isCredit(Block block) {
        List<Word> words = block.prose().words();
        for (int i = 0; i < Math.min(FIRST, words.size() - 1); i++) {
            if (SIGNING.contains(Folding.fold(words.get(i).lower()))) {
                return words.get(i + 1).lower().equals("par")
                        && block.prose().sentences().size() == 1;
            }
        }
        return false;
    }
}
