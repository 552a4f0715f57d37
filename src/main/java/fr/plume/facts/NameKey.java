package fr.plume.facts;

import java.util.StringJoiner;

/** Spells a name as names are compared. */
final class NameKey {

    private NameKey() {}

    /** The words of the run, folded, a space between them and before figures. */
    static String of(Stretch stretch, int from, int to) {
        StringJoiner key = new StringJoiner(" ");
        for (int i = from; i < to; i++) {
            Token token = stretch.token(i);
            if (token.kind() != Token.Kind.MARK) {
                key.add(spaced(token.folded()));
            }
        }
        return key.toString();
    }

    private static String spaced(String folded) {
        int letters = 0;
        while (letters < folded.length() && !Character.isDigit(folded.charAt(letters))) {
            letters++;
        }
        boolean glued = letters > 0
                && letters < folded.length()
                && folded.substring(letters).chars().allMatch(Character::isDigit);
        return glued ? folded.substring(0, letters) + " " + folded.substring(letters) : folded;
    }
}
