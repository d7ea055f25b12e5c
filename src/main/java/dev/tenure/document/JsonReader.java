package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON text strictly. Malformed text is named with its line and column; a name that stands
 * twice and a character that the database cannot store are named with their path.
 */
final class JsonReader {

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DocumentLimits.NESTING)
                                    .maxNameLength(DocumentLimits.TEXT_BYTES)
                                    .maxStringLength(DocumentLimits.TEXT_BYTES)
                                    .maxNumberLength(DocumentLimits.TEXT_BYTES)
                                    .build())
                    .build();

    /** How the parser's messages name what it did not expect. */
    private static final Pattern STRANGER =
            Pattern.compile(
                    "(?s)^(?:Unexpected character \\(|Unrecognized token )" + "('.'|'[^']{1,40}')");

    private final JsonParser parser;
    private final Problems problems;

    private JsonReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads a text: null where it is not JSON, and the problems say why. */
    static @Nullable Value read(String text, Problems problems) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                problems.error(JsonPath.ROOT, Code.SYNTAX, "The document is empty.");
                return null;
            }
            Value value = new JsonReader(parser, problems).value(JsonPath.ROOT);
            if (parser.nextToken() != null) {
                problems.error(
                        JsonPath.ROOT, Code.SYNTAX, "More text follows the end of the document.");
            }
            return value;
        } catch (JacksonException malformed) {
            problems.error(JsonPath.ROOT, Code.SYNTAX, sentence(malformed));
            return null;
        }
    }

    private static String sentence(JacksonException malformed) {
        if (malformed instanceof StreamConstraintsException) {
            return "The document has more than %d levels.".formatted(DocumentLimits.NESTING);
        }
        TokenStreamLocation where = malformed.getLocation();
        return where == null
                ? "The text is not JSON: " + reason(malformed)
                : "Line %d, column %d: the text is not JSON: %s"
                        .formatted(where.getLineNr(), where.getColumnNr(), reason(malformed));
    }

    private static String reason(JacksonException malformed) {
        if (malformed instanceof UnexpectedEndOfInputException) {
            return "it ends too early.";
        }
        Matcher stranger = STRANGER.matcher(malformed.getOriginalMessage());
        return stranger.find()
                ? "%s does not belong here.".formatted(stranger.group(1))
                : "what stands here does not belong here.";
    }

    private Value value(String path) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(path);
            case START_ARRAY -> items(path);
            case VALUE_STRING -> new Value.Text(storable(parser.getString(), path));
            case VALUE_TRUE -> new Value.Flag(true);
            case VALUE_FALSE -> new Value.Flag(false);
            case VALUE_NULL -> new Value.Nothing();
            default -> new Value.Figure(parser.getString());
        };
    }

    private Value members(String path) {
        Map<String, Value> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String place = JsonPath.member(path, name);
            storable(name, place);
            parser.nextToken();
            Value value = value(place);
            if (members.putIfAbsent(name, value) != null) {
                problems.error(place, Code.SYNTAX, "The member stands here twice.");
            }
        }
        return new Value.Members(members);
    }

    private Value items(String path) {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(JsonPath.item(path, items.size())));
        }
        return new Value.Items(items);
    }

    private String storable(String text, String path) {
        tellUnstorable(text, path, problems);
        return text;
    }

    /** Tells of the first character that the database cannot store. */
    static void tellUnstorable(String text, String path, Problems problems) {
        int at = SourceText.unstorable(text);
        if (at >= 0) {
            problems.error(
                    path,
                    Code.ENCODING,
                    "The character U+%04X cannot be stored.".formatted((int) text.charAt(at)));
        }
    }
}
