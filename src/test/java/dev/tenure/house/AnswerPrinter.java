package dev.tenure.house;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Prints answers as README shows them: an object or a list is one line where it fits on one. */
final class AnswerPrinter {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";
    private static final JsonMapper JSON = new JsonMapper();

    private AnswerPrinter() {}

    static JsonNode read(String answer) {
        return JSON.readTree(answer);
    }

    static String print(JsonNode answer) {
        return print(answer, "", 0) + "\n";
    }

    /**
     * Prints a value on a line that is indented and on which so many characters stand beside it.
     */
    private static String print(JsonNode value, String indent, int beside) {
        String line = onOneLine(value);
        if (value.isEmpty() || indent.length() + beside + line.length() <= WIDTH) {
            return line;
        }
        String inner = indent + INDENT;
        return members(value, (name, member) -> print(member, inner, name.length() + 1)).stream()
                .map(member -> inner + member)
                .collect(
                        Collectors.joining(
                                ",\n", opening(value) + "\n", "\n" + indent + closing(value)));
    }

    private static String onOneLine(JsonNode value) {
        return value.isContainer()
                ? members(value, (_, member) -> onOneLine(member)).stream()
                        .collect(Collectors.joining(", ", opening(value), closing(value)))
                : value.toString();
    }

    /** Returns the printed members of an object, after their names, or of a list. */
    private static List<String> members(
            JsonNode value, BiFunction<String, JsonNode, String> print) {
        if (!value.isObject()) {
            return value.valueStream().map(member -> print.apply("", member)).toList();
        }
        return value.propertyStream()
                .map(member -> {
                    String name = JSON.writeValueAsString(member.getKey()) + ": ";
                    return name + print.apply(name, member.getValue());
                })
                .toList();
    }

    private static String opening(JsonNode value) {
        return value.isObject() ? "{" : "[";
    }

    private static String closing(JsonNode value) {
        return value.isObject() ? "}" : "]";
    }
}
