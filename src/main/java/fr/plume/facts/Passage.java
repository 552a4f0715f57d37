package fr.plume.facts;

import fr.plume.article.Span;

/**
 * Where a fact stands.
 *
 * @param span its surface in the file of its article
 * @param line 1-based; of the origin when the fact was read from a {@link fr.plume.source.Source}
 * @param sentence number of its sentence in the article, counted from 0 over all blocks
 * @param at offset of the fact in the rendered text of its block
 * @param text that sentence, as rendered; of a table, with the first cell of its row before it
 */
public record Passage(Span span, int line, int sentence, int at, String text) {}
