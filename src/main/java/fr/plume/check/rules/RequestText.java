package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.check.rules.PromptText.Run;
import fr.plume.text.Word;
import fr.plume.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order somebody gave the writer, as it may stand in the article by mistake. */
final class RequestText {

    /** Blocks at either end of an article among which an order is looked for when nobody knows how it was worded. */
    static final int EDGE = 3;

    /** A clause of fewer words may be anybody's. */
    private static final int LEAST = 4;

    private static final PhraseBook ORDERS = PhraseBook.read("request.txt");
    private static final WordList WRITING = WordList.read("order-words.txt");

    private final List<String> clauses = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    private RequestText() {}

    /** The order that was given, when it is known. */
    static RequestText of(Optional<String> request) {
        RequestText text = new RequestText();
        for (String clause : request.orElse("").split("[,;.!?\n]")) {
            List<Word> words = Words.of(clause);
            if (words.size() >= LEAST && words.stream().anyMatch(w -> WRITING.contains(w.core()))) {
                text.clauses.add(PromptText.key(words, 0, words.size()));
                text.lengths.add(words.size());
            }
        }
        return text;
    }

    /**
     * The order in {@code block}; {@code edge} says that the block stands at an end of the article. Elsewhere only an English
     * order about this very text is one: a French one may be what the article teaches.
     */
    Optional<Run> in(Block block, boolean edge) {
        List<Word> words = block.prose().words();
        for (int c = 0; c < clauses.size(); c++) {
            int length = lengths.get(c);
            for (int i = 0; i + length <= words.size(); i++) {
                if (clauses.get(c).startsWith(words.get(i).lower() + " ")
                        && clauses.get(c).equals(PromptText.key(words, i, length))) {
                    return Optional.of(new Run(
                            words.get(i).start(), words.get(i + length - 1).end()));
                }
            }
        }
        if (block.place().quoteDepth() > 0) {
            return Optional.empty();
        }
        Quoted quoted = Quoted.in(block);
        return ORDERS.in(block.prose()).stream()
                .filter(m -> (edge || m.advice().equals("leak")) && !quoted.at(m.start()))
                .map(m -> new Run(m.start(), m.end()))
                .findFirst();
    }
}
