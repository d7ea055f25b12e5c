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
import java.util.IdentityHashMap;
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
    private final IdentityHashMap<Value, Place> places = new IdentityHashMap<>();
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
        private final transient @Nullable Place place;
        private final String sentence;

        Unreadable(Code code, @Nullable Place place, String sentence) {
            super(sentence, null, false, false);
            this.code = code;
            this.place = place;
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
            Value value = reader.document();
            problems.locateIn(new Places(value, reader.places));
            return value;
        } catch (Unreadable unreadable) {
            problems.error(unreadable.place, unreadable.code, unreadable.sentence);
        } catch (YamlEngineException malformed) {
            Optional<Mark> where =
                    malformed instanceof MarkedYamlEngineException marked
                            ? marked.getProblemMark()
                            : Optional.empty();
            problems.error(
                    where.map(YamlReader::place).orElse(null), Code.SYNTAX, sentence(malformed));
        }
        return null;
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static @Nullable Place place(Event event) {
        return event.getStartMark().map(YamlReader::place).orElse(null);
    }

    private static String sentence(YamlEngineException malformed) {
        String reason =
                malformed instanceof MarkedYamlEngineException marked && marked.getProblem() != null
                        ? marked.getProblem()
                        : String.valueOf(malformed.getMessage());
        return "The text is not YAML: %s."
                .formatted(reason.lines().findFirst().orElse("it cannot be read"));
    }

    private Value document() {
        events.next();
        if (events.next().getEventId() != ID.DocumentStart) {
            throw new Unreadable(Code.SYNTAX, null, "The document is empty.");
        }
        Value value = value(ValuePath.ROOT, events.next());
        events.next();
        Event end = events.next();
        if (end.getEventId() != ID.StreamEnd) {
            problems.error(place(end), Code.SYNTAX, "More text follows the end of the document.");
        }
        return value;
    }

    private Value value(ValuePath path, Event event) {
        if (event instanceof AliasEvent alias) {
            return aliased(path, alias);
        }
        int before = values;
        count(1, event);
        Value value =
                switch (event.getEventId()) {
                    case MappingStart -> nested(event, () -> members(path));
                    case SequenceStart -> nested(event, () -> items(path));
                    default -> scalar((ScalarEvent) event, path);
                };
        Place place = place(event);
        if (place != null) {
            places.put(value, place);
        }
        ((NodeEvent) event)
                .getAnchor()
                .ifPresent(anchor -> anchors.put(anchor, new Anchored(value, values - before)));
        return value;
    }

    private Value nested(Event start, Supplier<Value> container) {
        depth++;
        if (depth > DocumentLimits.NESTING) {
            throw new Unreadable(
                    Code.LIMIT,
                    place(start),
                    "The document has more than %d levels.".formatted(DocumentLimits.NESTING));
        }
        Value value = container.get();
        depth--;
        return value;
    }

    private Value aliased(ValuePath path, AliasEvent alias) {
        Anchor name = alias.getAlias();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            problems.error(
                    path,
                    place(alias),
                    Code.SYNTAX,
                    "No anchor before this alias is called %s.".formatted(name.getValue()));
            return new Value.Nothing();
        }
        count(anchored.size(), alias);
        return anchored.value();
    }

    private void count(int more, Event event) {
        values += more;
        if (values > MOST_VALUES) {
            throw new Unreadable(
                    Code.LIMIT,
                    place(event),
                    "The document, and what its aliases bring, has more than %,d values."
                            .formatted(MOST_VALUES));
        }
    }

    private Value scalar(ScalarEvent event, ValuePath path) {
        String text = event.getValue();
        if (event.isPlain()) {
            if (NULLS.contains(text)) {
                return new Value.Nothing();
            } else if (TRUE.contains(text) || FALSE.contains(text)) {
                return new Value.Flag(TRUE.contains(text));
            }
        }
        JsonReader.tellUnstorable(text, path, place(event), problems);
        return new Value.Text(text);
    }

    private Value members(ValuePath path) {
        Map<String, Value> members = new LinkedHashMap<>();
        Event key = events.next();
        while (key.getEventId() != ID.MappingEnd) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw new Unreadable(
                        Code.SYNTAX, place(key), "%s: a name must be a text.".formatted(path));
            }
            String name = scalar.getValue();
            ValuePath member = path.member(name);
            JsonReader.tellUnstorable(name, member, place(key), problems);
            if (members.putIfAbsent(name, value(member, events.next())) != null) {
                problems.error(member, place(key), Code.SYNTAX, "The member stands here twice.");
            }
            key = events.next();
        }
        return new Value.Members(members);
    }

    private Value items(ValuePath path) {
        List<Value> items = new ArrayList<>();
        Event item = events.next();
        while (item.getEventId() != ID.SequenceEnd) {
            items.add(value(path.item(items.size()), item));
            item = events.next();
        }
        return new Value.Items(items);
    }
}
