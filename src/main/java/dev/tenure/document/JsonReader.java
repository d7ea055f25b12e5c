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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON text strictly, with the place of each value. A name that stands twice and a character
 * that the database cannot store are errors.
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
    private final IdentityHashMap<Value, Place> places = new IdentityHashMap<>();

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
            JsonReader reader = new JsonReader(parser, problems);
            Value value = reader.value(ValuePath.ROOT);
            problems.locateIn(new Places(value, reader.places));
            if (parser.nextToken() != null) {
                problems.error(
                        reader.place(), Code.SYNTAX, "More text follows the end of the document.");
            }
            return value;
        } catch (JacksonException malformed) {
            TokenStreamLocation where = malformed.getLocation();
            problems.error(where == null ? null : place(where), Code.SYNTAX, sentence(malformed));
            return null;
        }
    }

    private static String sentence(JacksonException malformed) {
        if (malformed instanceof StreamConstraintsException) {
            return "The document has more than %d levels.".formatted(DocumentLimits.NESTING);
        }
        return "The text is not JSON: " + reason(malformed);
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

    private static Place place(TokenStreamLocation where) {
        return new Place(where.getLineNr(), where.getColumnNr());
    }

    private Place place() {
        return place(parser.currentTokenLocation());
    }

    private Value value(ValuePath path) {
        Place place = place();
        Value value =
                switch (parser.currentToken()) {
                    case START_OBJECT -> members(path);
                    case START_ARRAY -> items(path);
                    case VALUE_STRING -> new Value.Text(storable(parser.getString(), path));
                    case VALUE_TRUE -> new Value.Flag(true);
                    case VALUE_FALSE -> new Value.Flag(false);
                    case VALUE_NULL -> new Value.Nothing();
                    default -> new Value.Figure(parser.getString());
                };
        places.put(value, place);
        return value;
    }

    private Value members(ValuePath path) {
        Map<String, Value> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            ValuePath member = path.member(name);
            storable(name, member);
            Place place = place();
            parser.nextToken();
            if (members.putIfAbsent(name, value(member)) != null) {
                problems.error(member, place, Code.SYNTAX, "The member stands here twice.");
            }
        }
        return new Value.Members(members);
    }

    private Value items(ValuePath path) {
        List<Value> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path.item(items.size())));
        }
        return new Value.Items(items);
    }

    private String storable(String text, ValuePath path) {
        tellUnstorable(text, path, place(), problems);
        return text;
    }

    /** Tells of the first character that the database cannot store. */
    static void tellUnstorable(
            String text, ValuePath path, @Nullable Place place, Problems problems) {
        int at = SourceText.unstorable(text);
        if (at >= 0) {
            problems.error(
                    path,
                    place,
                    Code.ENCODING,
                    "The character U+%04X cannot be stored.".formatted((int) text.charAt(at)));
        }
    }
}
