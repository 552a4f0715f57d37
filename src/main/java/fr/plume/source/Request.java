package fr.plume.source;

import fr.plume.article.Brief;

/**
 * A paragraph at the head of a source that speaks to the writer ("Make this article…, at least 700 words").
 *
 * @param text as written
 * @param line its 1-based line in the origin
 * @param understood what it asks for; what it says beyond that is in {@code instructions}
 */
public record Request(String text, int line, Brief understood) {}
