package fr.plume.facts;

/**
 * A mention in a stretch, before it is placed in its article.
 *
 * @param type what kind of thing
 * @param from index of its first token
 * @param to index after its last token
 * @param value what it says
 * @param anchor what it is said of
 * @param standing its weight
 */
record Found(FactType type, int from, int to, Value value, Anchor anchor, Standing standing) {}
