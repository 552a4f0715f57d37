package fr.plume.prompt;

import java.util.List;

/**
 * The JSON object that an answer should be, every field required. A provider that can hold its model to it is told; nobody
 * relies on it.
 *
 * @param name what it is, for providers that want a name: letters and underscores
 * @param fields its fields in order; none leaves the object open
 */
public record JsonShape(String name, List<Field> fields) {

    /** Any object. */
    public static final JsonShape ANY = new JsonShape("object", List.of());

    /** What a field holds. */
    public enum Kind {
        TEXT,
        INTEGERS,
        /** Objects with the fields given. */
        OBJECTS
    }

    /**
     * A field.
     *
     * @param fields those of each object of {@link Kind#OBJECTS}
     */
    public record Field(String name, Kind kind, List<Field> fields) {

        public Field {
            fields = List.copyOf(fields);
        }

        /** A field that holds a text. */
        public static Field text(String name) {
            return new Field(name, Kind.TEXT, List.of());
        }

        /** A field that holds whole numbers. */
        public static Field integers(String name) {
            return new Field(name, Kind.INTEGERS, List.of());
        }

        /** A field that holds objects. */
        public static Field objects(String name, Field... fields) {
            return new Field(name, Kind.OBJECTS, List.of(fields));
        }
    }

    public JsonShape {
        fields = List.copyOf(fields);
    }
}
