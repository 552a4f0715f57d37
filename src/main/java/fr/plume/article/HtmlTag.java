package fr.plume.article;

import java.util.Map;
import java.util.Optional;

/**
 * A tag of HTML as it stands in the file.
 *
 * @param name its element, in lower case
 * @param form whether it opens or closes it
 * @param attributes by name in lower case, in the order of the tag; the first of two that are named alike
 * @param span where it stands, its angle brackets included
 */
public record HtmlTag(String name, Form form, Map<String, Attribute> attributes, Span span) {

    /** What a tag does. */
    public enum Form {
        OPEN,
        CLOSE,
        /** Opens and closes in one: {@code <br/>}. */
        EMPTY
    }

    /**
     * An attribute.
     *
     * @param value its value, entities decoded; empty when it has none
     * @param span where the value stands, without quotation marks; where the name ends when it has none
     */
    public record Attribute(String value, Span span) {}

    boolean isClose() {
        return form == Form.CLOSE;
    }

    /** The value of an attribute. */
    public Optional<String> value(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(Attribute::value);
    }

    String valueOr(String attribute, String otherwise) {
        return value(attribute).orElse(otherwise);
    }
}
