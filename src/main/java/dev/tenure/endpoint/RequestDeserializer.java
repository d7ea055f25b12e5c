package dev.tenure.endpoint;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;

import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

import java.util.Map;

/**
 * Reads a request as the GraphQL-over-HTTP specification has it, where Jackson would make a string
 * of a number.
 */
@JacksonComponent
class RequestDeserializer extends ValueDeserializer<SentRequest> {

    @Override
    public SentRequest deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode body = context.readTree(parser);
        if (!body.isObject()) {
            throw refuse(parser, "The body must be one JSON object");
        }
        return new SentRequest(
                string(parser, body, "query"),
                string(parser, body, "documentId"),
                string(parser, body, "operationName"),
                object(parser, context, body, "variables"),
                object(parser, context, body, "extensions"));
    }

    private static @Nullable String string(JsonParser parser, JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw refuse(parser, "'%s' must be a string".formatted(name));
        }
        return value.stringValue();
    }

    private static <V extends @Nullable Object> Map<String, V> object(
            JsonParser parser, DeserializationContext context, JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw refuse(parser, "'%s' must be an object".formatted(name));
        }
        return context.readTreeAsValue(
                value,
                context.getTypeFactory().constructType(new TypeReference<Map<String, V>>() {}));
    }

    private static Refusal refuse(JsonParser parser, String message) {
        return new Refusal(parser, message);
    }

    /** What a client may be told, other than Jackson's own messages, which name classes. */
    static final class Refusal extends MismatchedInputException {

        private Refusal(JsonParser parser, String message) {
            super(parser, message);
        }
    }
}
