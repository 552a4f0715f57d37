package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DerivedTest {

    @Test
    void worksOutOnceForEachSubject() {
        AtomicInteger times = new AtomicInteger();
        Derived<Article, String> derived = Derived.by(a -> "titre " + times.incrementAndGet());
        Article one = MarkdownParser.parse("# Le pont\n");
        Article other = MarkdownParser.parse("# La rive\n");
        assertEquals("titre 1", one.get(derived));
        assertSame(one.get(derived), one.get(derived));
        assertEquals("titre 2", other.get(derived));
    }

    @Test
    void keepsEachQuestionApart() {
        Derived<Article, Integer> length = Derived.by(a -> a.file().text().length());
        Article article = MarkdownParser.parse("# Le pont\n");
        assertEquals(10, article.get(length));
        Derived<Article, String> later = Derived.by(a -> a.title().orElse(""));
        assertEquals("Le pont", article.get(later));
        assertEquals(10, article.get(length));
    }
}
