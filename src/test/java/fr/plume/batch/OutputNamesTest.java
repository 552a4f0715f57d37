package fr.plume.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutputNamesTest {

    @Test
    void theExtensionGivesWayToMd() {
        assertEquals(
                List.of("a/b.md", "c.d.md", "README.md", "été.md"),
                OutputNames.of(List.of("a/b.docx", "c.d.txt", "README", "été.html")));
    }

    @Test
    void onCollisionTheLaterKeepsItsExtension() {
        assertEquals(List.of("b.md", "b.txt.md"), OutputNames.of(List.of("b.docx", "b.txt")));
        assertEquals(List.of("b.md", "b.md.md"), OutputNames.of(List.of("b.html", "b.md")));
    }

    @Test
    void namesThatDifferInCaseAloneMeet() {
        assertEquals(List.of("A.md", "a.txt.md"), OutputNames.of(List.of("A.txt", "a.txt")));
    }

    @Test
    void aNameThatIsTakenTwiceIsNumbered() {
        assertEquals(
                List.of("b.txt.md", "b.md", "b.txt-2.md"), OutputNames.of(List.of("b.txt.html", "b.html", "b.txt")));
    }

    @Test
    void aHiddenDotIsNoExtensionAndOtherFoldersDoNotCollide() {
        assertEquals(List.of("x.y/b.md", "b.md"), OutputNames.of(List.of("x.y/b", "b.txt")));
    }
}
