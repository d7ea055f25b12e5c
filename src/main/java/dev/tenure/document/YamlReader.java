package dev.tenure.document;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads YAML 1.2 with the place of each value. What is written without quotes is the text that
 * stands there and no number, so {@code 2014.10} is October. An alias means what its anchor names,
 * and the values that all aliases together bring are bounded.
 */
public final class YamlReader {

    private static final int MOST_VALUES = 100_000;
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setUseMarks(true)
                    .setCodePointLimit(DocumentLimits.TEXT_BYTES)
                    .build();

    /** What an anchor names, and how many values that is. */
    private record Anchored(Value value, int size) {}

    private final Iterator<Event> events;
    private final Problems problems;
    private final Places places = new Places();
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int values;
    private int depth;

    private YamlReader(Iterator<Event> events, Problems problems) {
        this.events = events;
        this.problems = problems;
    }

    /** Why a document is not read to its end. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Code code;
        private final String sentence;

        Unreadable(Code code, String sentence) {
            super(sentence, null, false, false);
            this.code = code;
            this.sentence = sentence;
        }
    }

    /**
     * Reads a text, and tells the problems where its values stand: null where it is not YAML, and
     * the problems say why.
     */
    public static @Nullable Value read(String text, Problems problems) {
        try {
            var reader = new YamlReader(new Parse(SETTINGS).parseString(text).iterator(), problems);
            problems.locateIn(reader.places);
            return reader.document();
        } catch (Unreadable unreadable) {
            problems.error(JsonPath.ROOT, unreadable.code, unreadable.sentence);
        } catch (YamlEngineException malformed) {
            problems.error(JsonPath.ROOT, Code.SYNTAX, sentence(malformed));
        }
        return null;
    }

    private static String sentence(YamlEngineException malformed) {
        Optional<Mark> where =
                malformed instanceof MarkedYamlEngineException marked
                        ? marked.getProblemMark()
                        : Optional.empty();
        String reason =
                malformed instanceof MarkedYamlEngineException marked && marked.getProblem() != null
                        ? marked.getProblem()
                        : String.valueOf(malformed.getMessage());
        String told = reason.lines().findFirst().orElse("it cannot be read");
        return where.map(mark ->
                        "Line %d, column %d: the text is not YAML: %s."
                                .formatted(mark.getLine() + 1, mark.getColumn() + 1, told))
                .orElse("The text is not YAML: %s.".formatted(told));
    }

    private Value document() {
        events.next();
        if (events.next().getEventId() != ID.DocumentStart) {
            throw new Unreadable(Code.SYNTAX, "The document is empty.");
        }
        Value value = value(JsonPath.ROOT, events.next());
        events.next();
        if (events.next().getEventId() != ID.StreamEnd) {
            problems.error(
                    JsonPath.ROOT, Code.SYNTAX, "More text follows the end of the document.");
        }
        return value;
    }

    private Value value(String path, Event event) {
        event.getStartMark()
                .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
                .ifPresent(place -> places.put(path, place));
        if (event instanceof AliasEvent alias) {
            return aliased(path, alias.getAlias());
        }
        int before = values;
        count(1);
        Value value =
                switch (event.getEventId()) {
                    case MappingStart -> nested(() -> members(path));
                    case SequenceStart -> nested(() -> items(path));
                    default -> scalar((ScalarEvent) event, path);
                };
        ((NodeEvent) event)
                .getAnchor()
                .ifPresent(anchor -> anchors.put(anchor, new Anchored(value, values - before)));
        return value;
    }

    private Value nested(Supplier<Value> container) {
        depth++;
        if (depth > DocumentLimits.NESTING) {
            throw new Unreadable(
                    Code.LIMIT,
                    "The document has more than %d levels.".formatted(DocumentLimits.NESTING));
        }
        Value value = container.get();
        depth--;
        return value;
    }

    private Value aliased(String path, Anchor name) {
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            problems.error(
                    path,
                    Code.SYNTAX,
                    "No anchor before this alias is called %s.".formatted(name.getValue()));
            return new Value.Nothing();
        }
        count(anchored.size());
        return anchored.value();
    }

    private void count(int more) {
        values += more;
        if (values > MOST_VALUES) {
            throw new Unreadable(
                    Code.LIMIT,
                    "The document, and what its aliases bring, has more than %,d values."
                            .formatted(MOST_VALUES));
        }
    }

    private Value scalar(ScalarEvent event, String path) {
        String text = event.getValue();
        if (event.isPlain()) {
            if (NULLS.contains(text)) {
                return new Value.Nothing();
            } else if (TRUE.contains(text) || FALSE.contains(text)) {
                return new Value.Flag(TRUE.contains(text));
            }
        }
        JsonReader.tellUnstorable(text, path, problems);
        return new Value.Text(text);
    }

    private Value members(String path) {
        Map<String, Value> members = new LinkedHashMap<>();
        Event key = events.next();
        while (key.getEventId() != ID.MappingEnd) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw new Unreadable(Code.SYNTAX, "%s: a name must be a text.".formatted(path));
            }
            String name = scalar.getValue();
            String place = JsonPath.member(path, name);
            JsonReader.tellUnstorable(name, place, problems);
            Value value = value(place, events.next());
            if (members.putIfAbsent(name, value) != null) {
                problems.error(place, Code.SYNTAX, "The member stands here twice.");
            }
            key = events.next();
        }
        return new Value.Members(members);
    }

    private Value items(String path) {
        List<Value> items = new ArrayList<>();
        Event item = events.next();
        while (item.getEventId() != ID.SequenceEnd) {
            items.add(value(JsonPath.item(path, items.size()), item));
            item = events.next();
        }
        return new Value.Items(items);
    }
}
