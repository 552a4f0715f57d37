package fr.plume.check;

import fr.plume.article.Span;

/**
 * A replacement in an article's text.
 *
 * @param span what is replaced; empty to insert
 * @param replacement what stands there afterwards; empty to delete
 */
public record Edit(Span span, String replacement) {}
