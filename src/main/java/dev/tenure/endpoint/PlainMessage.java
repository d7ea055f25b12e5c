package dev.tenure.endpoint;

import java.util.List;

/**
 * A message of the engine without the values that it prints as its own objects, and not longer than
 * anybody reads: who sent a value knows it, and the place is told beside it.
 */
final class PlainMessage {

    private static final int LONGEST = 500;

    /** What begins a printed value, and what may follow it, in the engine's messages. */
    private record Printed(String before, List<String> after) {}

    private static final List<Printed> PRINTED =
            List.of(
                    new Printed(
                            " with value '",
                            List.of(
                                    " must not be null",
                                    " is not a valid '",
                                    " must be an object type",
                                    " is missing required fields '",
                                    " contains a field not in '")),
                    new Printed(" value '", List.of(" for type '")));

    private PlainMessage() {}

    static String of(String message) {
        String plain = message;
        for (Printed printed : PRINTED) {
            plain = without(printed, plain);
        }
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    private static String without(Printed printed, String message) {
        int begin = message.indexOf(printed.before());
        int end =
                printed.after().stream()
                        .mapToInt(after -> message.lastIndexOf("'" + after) + 1)
                        .max()
                        .orElse(0);
        return begin < 0 || end <= begin
                ? message
                : message.substring(0, begin) + message.substring(end);
    }
}
