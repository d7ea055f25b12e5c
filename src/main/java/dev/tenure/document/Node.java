package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A place in a document that is being read. A value of another type than asked for is an error and
 * counts as absent, so that reading goes on.
 */
record Node(String path, JsonValue value, Reading reading) {

    private static final String EXTENSION = "x-tenure";
    private static final JsonValue NOTHING = new JsonValue.Nothing();

    static Node root(JsonValue value, Reading reading) {
        return new Node(JsonPath.ROOT, value, reading);
    }

    boolean present() {
        return !(value instanceof JsonValue.Nothing);
    }

    /** The member of an object, absent where this is none. */
    Node member(String name) {
        JsonValue member =
                value instanceof JsonValue.Members(var members)
                        ? members.getOrDefault(name, NOTHING)
                        : NOTHING;
        return new Node(JsonPath.member(path, name), member, reading);
    }

    /** In the document's order. */
    List<String> memberNames() {
        return value instanceof JsonValue.Members(var members)
                ? List.copyOf(members.keySet())
                : List.of();
    }

    /** The member, which older documents give another name; two that differ are told. */
    Node member(String name, String formerName) {
        Node now = member(name);
        Node former = member(formerName);
        if (now.isBlank()) {
            return former.present() ? former : now;
        }
        if (!former.isBlank() && !former.value.equals(now.value)) {
            reading.tellUnshown(former.path);
        }
        return now;
    }

    private boolean isBlank() {
        return !present() || value instanceof JsonValue.Text(var text) && text.isBlank();
    }

    /** Our extension member, of which each member must be one of those named. */
    Node extension(String... names) {
        return member(EXTENSION).object().only(names);
    }

    /** This node, absent where it is not an object. */
    Node object() {
        return !present() || value instanceof JsonValue.Members ? this : wrong("an object");
    }

    /** This node, with a warning for each member that is not one of those named. */
    Node only(String... names) {
        if (value instanceof JsonValue.Members(var members)) {
            Set<String> known = Set.of(names);
            for (String name : members.keySet()) {
                if (!known.contains(name)) {
                    warning(
                            JsonPath.member(path, name),
                            "Unknown here; known are " + String.join(", ", names) + ".");
                }
            }
        }
        return this;
    }

    /** This node; what JSON Resume does not know of its members, and we do not, is told. */
    Node standard(Set<String> names) {
        memberNames().stream()
                .filter(name -> !names.contains(name) && !name.equals(EXTENSION))
                .forEach(name -> reading.tellUnshown(JsonPath.member(path, name)));
        return this;
    }

    /** The text without white space around it; null where it is absent or blank. */
    @Nullable String text(int limit) {
        if (value instanceof JsonValue.Text(var text)) {
            String stripped = text.strip();
            if (stripped.length() > limit) {
                error("The text is longer than %,d characters.".formatted(limit));
                return null;
            }
            return stripped.isEmpty() ? null : stripped;
        }
        if (present()) {
            wrong("a text");
        }
        return null;
    }

    /** The items of a list that are not null. */
    List<Node> items() {
        List<Node> nodes = new ArrayList<>();
        if (value instanceof JsonValue.Items(var items)) {
            for (int i = 0; i < items.size(); i++) {
                Node item = new Node(JsonPath.item(path, i), items.get(i), reading);
                if (item.present() && reading.admits(item.path)) {
                    nodes.add(item);
                }
            }
        } else if (present()) {
            wrong("a list");
        }
        return nodes;
    }

    /** The items of a list that are objects. */
    List<Node> objects() {
        return items().stream().map(Node::object).filter(Node::present).toList();
    }

    /** The texts of a list of texts that are not blank. */
    List<String> texts(int limit) {
        List<String> texts = new ArrayList<>();
        for (Node item : items()) {
            String text = item.text(limit);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    boolean flag() {
        if (value instanceof JsonValue.Flag(var flag)) {
            return flag;
        }
        if (present()) {
            wrong("true or false");
        }
        return false;
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type) {
        String name = text(DocumentLimits.TERM);
        if (name == null) {
            return null;
        }
        List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        if (names.contains(name)) {
            return Enum.valueOf(type, name);
        }
        error("\"" + name + "\" is none of " + String.join(", ", names) + ".");
        return null;
    }

    void error(String sentence) {
        reading.problems().error(path, sentence);
    }

    void warning(String sentence) {
        warning(path, sentence);
    }

    private void warning(String place, String sentence) {
        reading.problems().warning(place, sentence);
    }

    private Node wrong(String expected) {
        error("This is " + value.kind() + ", where " + expected + " belongs.");
        return new Node(path, NOTHING, reading);
    }
}
