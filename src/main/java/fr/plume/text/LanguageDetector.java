package fr.plume.text;

import java.util.Iterator;
import java.util.List;

/**
 * Tells the language of a passage from its words: usual words first, letters and endings of the others.
 *
 * <p>It adds up, for each language, how much likelier each word is in it than in one that does not know the word. Names
 * (capitals inside a sentence), acronyms and figures count little or nothing, and so do foreign words at home in French:
 * French full of English nouns stays French by its articles and verbs.
 */
public final class LanguageDetector {

    /** What speaks for French before the first word, in half nats: the articles checked are meant to be French. */
    private static final int FRENCH_PRIOR = 2;

    /** Evidence under this many half nats tells nothing. */
    private static final int LEAST_EVIDENCE = 4;

    private LanguageDetector() {}

    /** The language of a passage; linear in its length. */
    public static LanguageGuess detect(List<Word> words) {
        return tally(words).guess();
    }

    /** What the words of a passage say; linear in its length. */
    public static LanguageTally tally(List<Word> words) {
        LanguageTally tally = new LanguageTally();
        for (Iterator<Word> it = words.iterator(); it.hasNext(); ) {
            tally.add(it.next());
        }
        return tally;
    }

    /** The language of passages that follow one another, as if they were one: a capital inside it begins a name. */
    public static LanguageGuess detectAll(Iterable<LanguageTally> passages) {
        LanguageTally whole = new LanguageTally();
        passages.forEach(whole::add);
        return whole.guess();
    }

    /** The language of a text that was not split into words yet. */
    public static LanguageGuess detect(String text) {
        return detect(Words.of(text));
    }

    /** Adds what a word says; returns whether it is a usual word of French. */
    static boolean score(String lower, boolean name, int[] sums) {
        long whole = LanguageProfile.word(lower, 0, lower.length());
        if (LanguageProfile.isLoanword(whole)) {
            return false;
        }
        if (whole != 0) {
            add(whole, name, sums);
            return LanguageProfile.of(whole, LanguageProfile.FRENCH) > 0;
        }
        boolean french = false;
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            char c = i == lower.length() ? '-' : lower.charAt(i);
            if (c == '\'') {
                long elided = LanguageProfile.word(lower, start, i + 1);
                if (elided != 0 || lower.length() - i <= 3) {
                    add(elided, name, sums);
                    sums[Language.ENGLISH.ordinal()] += elided == 0 && i > 1 ? 3 : 0;
                    french |= LanguageProfile.of(elided, LanguageProfile.FRENCH) > 0;
                    start = elided != 0 ? i + 1 : start;
                }
            } else if (c == '-' && i > start) {
                french |= part(lower, start, i, name, sums);
                start = i + 1;
            }
        }
        return french;
    }

    private static boolean part(String lower, int from, int to, boolean name, int[] sums) {
        long known = LanguageProfile.word(lower, from, to);
        if (known != 0) {
            add(known, name, sums);
        } else if (!name && to - from > 1) {
            LanguageProfile.addLetters(lower, from, to, sums);
        }
        return LanguageProfile.of(known, LanguageProfile.FRENCH) > 0;
    }

    private static void add(long evidence, boolean name, int[] sums) {
        if (!name) {
            LanguageProfile.add(evidence, sums);
            return;
        }
        for (int language = 0; language < sums.length; language++) {
            sums[language] += LanguageProfile.of(evidence, language) / 2;
        }
    }

    /** What the half nats of all words together say; {@code sums} is used up. */
    static LanguageGuess guess(int[] sums, double frenchShare) {
        sums[LanguageProfile.FRENCH] += FRENCH_PRIOR;
        int best = 0;
        int second = -1;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) {
                second = best;
                best = i;
            } else if (second < 0 || sums[i] > sums[second]) {
                second = i;
            }
        }
        double margin = (sums[best] - sums[second]) / 2.0;
        double overFrench = (sums[best] - sums[LanguageProfile.FRENCH]) / 2.0;
        // Two foreign languages may be as likely; that it is not French is told all the same.
        boolean tells = sums[best] >= LEAST_EVIDENCE + FRENCH_PRIOR && (margin > 0 || overFrench >= 2);
        Language language = tells ? Language.values()[best] : Language.UNKNOWN;
        return new LanguageGuess(language, margin, overFrench, frenchShare);
    }
}
