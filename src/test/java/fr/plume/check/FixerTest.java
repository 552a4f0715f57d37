package fr.plume.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.Span;
import fr.plume.article.TextFile;
import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixerTest {

    @Test
    void fixesUntilNothingIsLeftAndTouchesNothingElse() {
        String original = "\ufeffUn  mot,\r\ncafe\u0301   et  the\u0301.\r\n";
        Fixer.Outcome once = Fixer.fix(TextFile.of(original), FixerTest::doubledSpaces, CheckPlan.Kinds.SAFE);
        assertEquals(
                "\ufeffUn mot,\r\ncafe\u0301 et the\u0301.\r\n", once.file().original());
        Fixer.Outcome twice = Fixer.fix(once.file(), FixerTest::doubledSpaces, CheckPlan.Kinds.SAFE);
        assertEquals(once.file().original(), twice.file().original());
        assertEquals(0, twice.places());
    }

    @Test
    void aFixIsMadeWholeOrNotAtAll() {
        TextFile file = TextFile.of("**gras** et court\n");
        Violation bold = violation(Fix.unsafe(List.of(edit(0, 2, "## "), edit(6, 8, ""))));
        Violation other = violation(Fix.safe(List.of(edit(5, 7, "x"))));
        assertEquals(
                "## gras et court\n",
                Fixer.once(file, List.of(other, bold), CheckPlan.Kinds.UNSAFE)
                        .file()
                        .original());
        assertEquals(
                "**grax* et court\n",
                Fixer.once(file, List.of(other, bold), CheckPlan.Kinds.SAFE)
                        .file()
                        .original());
    }

    @Test
    void twoRulesThatAgreeOnAnEditMakeItOnce() {
        TextFile file = TextFile.of("mot ?\n");
        Violation one = violation(Fix.safe(List.of(edit(3, 4, "\u00a0"))));
        assertEquals(
                "mot\u00a0?\n",
                Fixer.once(file, List.of(one, one), CheckPlan.Kinds.SAFE).file().original());
        Violation insert = violation(Fix.safe(List.of(edit(5, 5, "!"))));
        assertEquals(
                "mot ?!\n",
                Fixer.once(file, List.of(insert, insert), CheckPlan.Kinds.SAFE)
                        .file()
                        .original());
    }

    @Test
    void aReplacementTakesTheLineEndsOfTheFile() {
        TextFile file = TextFile.of("a\r\nb\r\n");
        Violation split = violation(Fix.safe(List.of(edit(2, 2, "\n"))));
        assertEquals(
                "a\r\n\r\nb\r\n",
                Fixer.once(file, List.of(split), CheckPlan.Kinds.SAFE).file().original());
    }

    @Test
    void aRuleThatNeverSettlesEnds() {
        Fixer.Outcome outcome = Fixer.fix(
                TextFile.of("a"), f -> List.of(violation(Fix.safe(List.of(edit(0, 0, "a"))))), CheckPlan.Kinds.SAFE);
        assertEquals("aaaaaaaaaaa", outcome.file().original());
    }

    /** Takes one of the spaces away where two stand: three take two rounds. */
    private static List<Violation> doubledSpaces(TextFile file) {
        List<Violation> found = new ArrayList<>();
        for (int i = file.text().indexOf("  "); i >= 0; i = file.text().indexOf("  ", i + 2)) {
            found.add(violation(Fix.safe(List.of(edit(i, i + 1, "")))));
        }
        return found;
    }

    private static Edit edit(int start, int end, String replacement) {
        return new Edit(new Span(start, end), replacement);
    }

    private static Violation violation(Fix fix) {
        return new Violation("a-rule", Severity.SUGGESTION, Span.START, Message.of("check.missing-title"), fix);
    }
}
