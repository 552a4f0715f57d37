package fr.plume.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Finds letters that French is not written in. */
public final class Scripts {

    /** Below it stand no letters but Latin ones. */
    private static final int LATIN_END = 0x250;

    private Scripts() {}

    /**
     * A run of letters of one foreign script.
     *
     * @param start offset of its first UTF-16 unit in the text, 0-based
     * @param end offset after its last
     * @param script the script of its first letter
     */
    public record Run(int start, int end, UnicodeScript script) {}

    /** Whether {@link #foreign} can find anything in a text of these characters. */
    public static boolean mayBeForeign(Repertoire held) {
        // General punctuation has Latin letters only, and no letter stands in the last four places.
        return held.mayHoldAny((char) LATIN_END, '\u1fff') || held.mayHoldAny('\u2080', '\ufffb');
    }

    /**
     * The runs of letters of {@code text} that are neither Latin nor common to all scripts, in order. Spaces and marks
     * between two letters of a script belong to the run, so that a foreign sentence is one run; single letters used as
     * signs (µ, Ω, π, a Greek letter alone) are none.
     */
    public static List<Run> foreign(String text) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c < LATIN_END || !isForeign(c)) {
                i += Character.charCount(c);
                continue;
            }
            Run run = run(text, i);
            if (!isSign(text, run)) {
                runs.add(run);
            }
            i = run.end();
        }
        return runs;
    }

    /** Share of the letters of {@code text} that are foreign, 0 to 1; 0 for a text without letters. */
    public static double foreignShare(String text) {
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                foreign += c >= LATIN_END && isForeign(c) ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : (double) foreign / letters;
    }

    private static Run run(String text, int start) {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(start));
        int end = start;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isLetter(c) && !isForeign(c) || c == Characters.OBJECT || c == '\n') {
                break;
            }
            i += Character.charCount(c);
            if (isForeign(c)) {
                end = i;
            }
        }
        return new Run(start, end, script);
    }

    /** Kana, Han and Hangul mix in one text, so a run may cross scripts; common and inherited letters are foreign to none. */
    private static boolean isForeign(int c) {
        if (!Character.isLetter(c)) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script != UnicodeScript.LATIN && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }

    /** One or two Greek letters together are mathematics, units or angles; a word has three. */
    private static boolean isSign(String text, Run run) {
        int together = 0;
        for (int i = run.start(); run.script() == UnicodeScript.GREEK && i < run.end(); i++) {
            together = Character.isLetter(text.charAt(i)) ? together + 1 : 0;
            if (together == 3) {
                return false;
            }
        }
        return run.script() == UnicodeScript.GREEK;
    }
}
