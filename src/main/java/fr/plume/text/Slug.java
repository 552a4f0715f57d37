package fr.plume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The last part of an article's address: {@code [a-z0-9]+(-[a-z0-9]+)*}, {@value #LONGEST} characters at most. */
public final class Slug {

    /** A longer address is cut in result pages; what SEO tools agree on. */
    public static final int LONGEST = 60;

    /** For a title without a letter or a digit. */
    private static final String NAMELESS = "article";

    private Slug() {}

    /**
     * The slug of a title with all its words, cut at a word: {@code l-ete-a-la-ferme} for « L’été à la ferme ». Composed and
     * decomposed accents give the same.
     */
    public static String of(String title) {
        return join(words(title));
    }

    /** The slug of a title without the words that carry nothing ({@code le, de, un…}); with them when nothing else is left. */
    public static String concise(String title) {
        List<String> words = words(title);
        Set<String> light = DataFile.set("stop-words.txt");
        List<String> heavy = words.stream().filter(w -> !light.contains(w)).toList();
        return join(heavy.isEmpty() ? words : heavy);
    }

    private static List<String> words(String title) {
        List<String> words = new ArrayList<>();
        boolean figures = false;
        for (String word : Folding.key(title).split(" ")) {
            StringBuilder plain = new StringBuilder();
            word.chars()
                    .filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9')
                    .forEach(c -> plain.append((char) c));
            boolean group = figures && plain.length() == 3 && isFigures(plain);
            if (group) {
                words.set(words.size() - 1, words.get(words.size() - 1) + plain);
            } else if (plain.length() > 0) {
                words.add(plain.toString());
                figures = plain.length() <= 3 && isFigures(plain);
            }
        }
        return words;
    }

    private static boolean isFigures(CharSequence word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String join(List<String> words) {
        StringBuilder slug = new StringBuilder();
        for (String word : words) {
            if (slug.length() == 0) {
                slug.append(word, 0, Math.min(word.length(), LONGEST));
            } else if (slug.length() + 1 + word.length() <= LONGEST) {
                slug.append('-').append(word);
            } else {
                break;
            }
        }
        return slug.length() == 0 ? NAMELESS : slug.toString();
    }
}
