package fr.plume.check.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All books of phrases, read together so that they share their words. */
final class PhraseLibrary {

    private static final List<String> FILES = List.of(
            "calques.txt",
            "closing-chatter.txt",
            "confusions.txt",
            "placeholder.txt",
            "pleonasms.txt",
            "preamble.txt",
            "refusal.txt",
            "relative-dates.txt",
            "request.txt",
            "stock-phrases.txt",
            "thinking.txt");

    private static final Lexicon WORDS = new Lexicon();
    private static final Map<String, PhraseBook> BOOKS = read();

    private PhraseLibrary() {}

    private static Map<String, PhraseBook> read() {
        PhraseParser parser = new PhraseParser(WORDS);
        Map<String, PhraseBook> books = new HashMap<>();
        for (String file : FILES) {
            books.put(file, new PhraseBook(parser.phrases(RuleData.lines(file)), 1 << books.size()));
        }
        return books;
    }

    /** The phrases of the data file {@code name}. */
    static PhraseBook book(String name) {
        PhraseBook book = BOOKS.get(name);
        if (book == null) {
            throw new IllegalStateException("not among the books of the library: " + name);
        }
        return book;
    }

    /** The number of a word in lower case; {@link Lexicon#UNKNOWN} for one that no phrase names. */
    static int number(String word) {
        return WORDS.number(word);
    }

    /** The bits of the books that have a phrase which may begin with a word of this number and {@link Letters#beginning}. */
    static int opened(int number, int beginning) {
        int opened = 0;
        for (PhraseBook book : BOOKS.values()) {
            opened |= book.mayOpenWith(number, beginning) ? book.bit() : 0;
        }
        return opened;
    }
}
