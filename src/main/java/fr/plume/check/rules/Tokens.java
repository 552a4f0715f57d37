package fr.plume.check.rules;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Tokens that follow one another in a text; never changed once made. */
final class Tokens extends AbstractList<Token> implements RandomAccess {

    private final Token[] all;
    private final int first;
    private final int count;
    private final int books;

    private Tokens(Token[] all, int first, int count, int books) {
        this.all = all;
        this.first = first;
        this.count = count;
        this.books = books;
    }

    /** These tokens. */
    static Tokens of(List<Token> tokens) {
        int books = 0;
        for (Token token : tokens) {
            books |= token.letters().books();
        }
        return new Tokens(tokens.toArray(new Token[0]), 0, tokens.size(), books);
    }

    @Override
    public Token get(int index) {
        return all[first + Objects.checkIndex(index, count)];
    }

    @Override
    public int size() {
        return count;
    }

    /** The tokens from {@code from} to {@code to}, not copied. */
    @Override
    public Tokens subList(int from, int to) {
        Objects.checkFromToIndex(from, to, count);
        return new Tokens(all, first + from, to - from, books);
    }

    /** The bits of all books that have a phrase which may begin with one of these tokens, and perhaps others. */
    int books() {
        return books;
    }
}
