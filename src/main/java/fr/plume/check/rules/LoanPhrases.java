package fr.plume.check.rules;

import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Foreign phrases at home in French: « call to action », « peer to peer ». */
final class LoanPhrases {

    private static final Map<String, List<List<String>>> BY_FIRST_WORD = RuleData.lines("loan-phrases.txt").stream()
            .map(l -> List.of(l.split(" ")))
            .collect(Collectors.groupingBy(p -> p.get(0)));

    private LoanPhrases() {}

    /** The words without those of the phrases they hold. */
    static List<Word> without(List<Word> words) {
        List<Word> left = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            int length = lengthAt(words, i);
            if (length == 0) {
                left.add(words.get(i));
            }
            i += Math.max(1, length);
        }
        return left;
    }

    private static int lengthAt(List<Word> words, int at) {
        int longest = 0;
        for (List<String> phrase : BY_FIRST_WORD.getOrDefault(words.get(at).core(), List.of())) {
            if (phrase.size() > longest && stands(phrase, words, at)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean stands(List<String> phrase, List<Word> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int k = 0; k < phrase.size(); k++) {
            if (!words.get(at + k).core().equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }
}
