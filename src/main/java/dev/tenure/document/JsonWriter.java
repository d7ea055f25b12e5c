package dev.tenure.document;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.StringWriter;

/** Writes a tree of values as JSON text. */
public final class JsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonWriter() {}

    /** Returns the value as JSON. */
    public static String text(Value value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(Value value, JsonGenerator generator) {
        switch (value) {
            case Value.Text(var text) -> generator.writeString(text);
            case Value.Flag(var flag) -> generator.writeBoolean(flag);
            case Value.Figure(var digits) -> generator.writeNumber(digits);
            case Value.Nothing _ -> generator.writeNull();
            case Value.Items(var items) -> {
                generator.writeStartArray();
                items.forEach(item -> write(item, generator));
                generator.writeEndArray();
            }
            case Value.Members(var members) -> {
                generator.writeStartObject();
                members.forEach((name, member) -> {
                    generator.writeName(name);
                    write(member, generator);
                });
                generator.writeEndObject();
            }
        }
    }
}
