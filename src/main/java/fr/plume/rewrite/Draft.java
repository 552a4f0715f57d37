package fr.plume.rewrite;

/**
 * An article in the making.
 *
 * @param body Markdown, the H1 first, final line feed included
 * @param metadata what surrounds it
 */
record Draft(String body, Metadata metadata) {

    Draft withBody(String other) {
        return new Draft(other, metadata);
    }

    Draft withMetadata(Metadata other) {
        return new Draft(body, other);
    }
}
