package fr.plume.check.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages of the rules, as they are packaged with plume. */
public final class Pages {

    private static final String FIRST_SECTION = "## What it does\n\n";

    private Pages() {}

    /**
     * The page of a rule, in Markdown.
     *
     * @throws IllegalArgumentException when there is none; the catalogue test finds a rule without a page
     */
    public static String page(String id) {
        try (InputStream page = Pages.class.getResourceAsStream("/fr/plume/rules/" + id + ".md")) {
            if (page == null) {
                throw new IllegalArgumentException("no page for the rule " + id);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rule does, in the first paragraph of its page. */
    public static String description(String id) {
        String page = page(id);
        int start = page.indexOf(FIRST_SECTION) + FIRST_SECTION.length();
        return page.substring(start, page.indexOf("\n\n", start)).replace('\n', ' ');
    }
}
