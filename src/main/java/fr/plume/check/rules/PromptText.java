package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.text.Word;
import fr.plume.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The runs of eight words of a prompt. */
final class PromptText {

    /** So many words in a row are no coincidence. */
    static final int RUN = 8;

    /** The system prompt that plume ships; nothing when it is not packaged. */
    static final PromptText PACKAGED =
            new PromptText(RuleData.resource("/fr/plume/prompts/system.md").orElse(""));

    private final Set<String> runs = new HashSet<>();
    private final Set<String> vocabulary = new HashSet<>();

    PromptText(String prompt) {
        // A variable of the template splits a run: what is filled in is the writer's.
        for (String part : prompt.split("\\{\\{[^}]*\\}\\}")) {
            List<Word> words = Words.of(part);
            words.forEach(w -> vocabulary.add(w.lower()));
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(key(words, i, RUN));
            }
        }
    }

    /** Part of a block's text, by offsets. */
    record Run(int start, int end) {}

    /** The first run of the prompt in {@code block}, as long as it goes on. */
    Optional<Run> run(Block block) {
        List<Word> words = block.prose().words();
        for (int end = RUN; end <= words.size() && !runs.isEmpty(); ) {
            int i = end - RUN;
            int stranger = lastStranger(words, i, end);
            if (stranger >= 0) {
                end = stranger + 1 + RUN;
                continue;
            }
            end++;
            if (runs.contains(key(words, i, RUN))) {
                int last = i;
                while (last + 1 + RUN <= words.size() && runs.contains(key(words, last + 1, RUN))) {
                    last++;
                }
                return Optional.of(
                        new Run(words.get(i).start(), words.get(last + RUN - 1).end()));
            }
        }
        return Optional.empty();
    }

    /** The index of the last word from {@code from} to {@code to} that the prompt never says; -1 when it says them all. */
    private int lastStranger(List<Word> words, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!vocabulary.contains(words.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** {@code count} words from {@code from}, in lower case, one space between. */
    static String key(List<Word> words, int from, int count) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            key.append(words.get(i).lower()).append(' ');
        }
        return key.toString();
    }
}
