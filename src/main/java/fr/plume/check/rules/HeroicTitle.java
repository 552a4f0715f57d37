package fr.plume.check.rules;

import fr.plume.article.Prose;
import fr.plume.text.Word;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The title of a work in a heading, made of its hero and what befalls: « Harry Potter et la Chambre des Secrets ». */
final class HeroicTitle {

    private static final Set<String> ARTICLES = Set.of("le", "la", "les");

    private HeroicTitle() {}

    /**
     * Whether {@code heading} opens with two or three capitalised words, « et », an article and a capital.
     *
     * @param common tells the words that no person is called
     */
    static boolean opens(Prose heading, Predicate<Word> common) {
        List<Word> words = heading.words();
        int name = 0;
        while (name < words.size() && isCapitalised(words.get(name)) && !common.test(words.get(name))) {
            name++;
        }
        return name > 1
                && name <= 3
                && name + 2 < words.size()
                && words.get(name).text().equals("et")
                && (ARTICLES.contains(words.get(name + 1).text()) && isCapitalised(words.get(name + 2))
                        || words.get(name + 1).text().startsWith("l") && isElided(words.get(name + 1)));
    }

    private static boolean isElided(Word word) {
        String written = WordCases.written(word);
        return written.length() < word.text().length() && Character.isUpperCase(written.codePointAt(0));
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0))
                && WordCases.written(word).length() == word.text().length();
    }
}
