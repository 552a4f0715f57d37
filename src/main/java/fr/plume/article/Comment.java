package fr.plume.article;

/**
 * An HTML comment.
 *
 * @param text what stands between {@code <!--} and {@code -->}, without the spaces around it
 * @param span where it stands, its marks included
 */
public record Comment(String text, Span span) {}
