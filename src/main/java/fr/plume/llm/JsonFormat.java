package fr.plume.llm;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import fr.plume.prompt.JsonShape;
import java.util.List;
import java.util.Optional;

/** The JSON that a prompt asks for, as LangChain4j tells it to providers. */
final class JsonFormat {

    private JsonFormat() {}

    /** The format of an answer: a schema when its fields are known. */
    static ResponseFormat of(JsonShape shape) {
        return schema(shape).orElse(ResponseFormat.JSON);
    }

    /** The format of an answer for providers that know JSON by its schema only; empty when its fields are not known. */
    static Optional<ResponseFormat> schema(JsonShape shape) {
        return shape.fields().isEmpty()
                ? Optional.empty()
                : Optional.of(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(JsonSchema.builder()
                                .name(shape.name())
                                .rootElement(object(shape.fields()))
                                .build())
                        .build());
    }

    /** Strict modes want every field required and no other one allowed. */
    private static JsonObjectSchema object(List<JsonShape.Field> fields) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder();
        fields.forEach(f -> object.addProperty(f.name(), element(f)));
        return object.required(fields.stream().map(JsonShape.Field::name).toList())
                .additionalProperties(false)
                .build();
    }

    private static JsonSchemaElement element(JsonShape.Field field) {
        return switch (field.kind()) {
            case TEXT -> new JsonStringSchema();
            case INTEGERS ->
                JsonArraySchema.builder().items(new JsonIntegerSchema()).build();
            case OBJECTS ->
                JsonArraySchema.builder().items(object(field.fields())).build();
        };
    }
}
