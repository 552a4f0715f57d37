package fr.plume.facts;

import fr.plume.article.Article;
import fr.plume.source.Source;
import java.util.List;

/** What a text states: figures, dates, names, quotations, links; each fact once, where it stands first. */
public final class Facts {

    private Facts() {}

    /** The facts of {@code article}, French or English, in the order of its file. Code states nothing. */
    public static List<Fact> of(Article article) {
        return Reading.of(article).facts();
    }

    /** The facts of {@code source}, with the lines of its origin; its request and what was left out state nothing. */
    public static List<Fact> of(Source source) {
        return Reading.of(source, List.of()).facts();
    }
}
