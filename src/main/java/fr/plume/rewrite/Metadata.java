package fr.plume.rewrite;

import fr.plume.prompt.JsonShape;
import fr.plume.prompt.JsonShape.Field;
import java.util.List;

/**
 * What surrounds an article on a site.
 *
 * @param title the search title
 * @param description the meta description
 * @param slug the last part of the address
 * @param keyphrase what the article should be found for; empty when nobody knows
 * @param excerpt two or three sentences for a blog's list page; may be empty
 * @param answered whether a model gave them; else they are made of the article's first words
 */
record Metadata(String title, String description, String slug, String keyphrase, String excerpt, boolean answered) {

    /** What the prompt asks for. */
    static final JsonShape SHAPE = new JsonShape(
            "metadata",
            List.of(
                    Field.text("title"),
                    Field.text("description"),
                    Field.text("slug"),
                    Field.text("keyphrase"),
                    Field.text("excerpt")));
}
