package dev.tenure.phrases;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A text of the interface with places for values, as icu-minify compiles ICU's messages. */
sealed interface Message {

    /**
     * Returns the text.
     *
     * @param number the one that a plural stands for; null outside of any
     */
    String say(Voice voice, Map<String, ?> values, @Nullable Number number);

    /** Reads a text, or a list of parts. */
    static Message of(JsonNode compiled) {
        return compiled.isArray()
                ? new Sequence(compiled.valueStream().map(Message::part).toList())
                : part(compiled);
    }

    private static Message part(JsonNode part) {
        if (part.isString()) {
            return new Text(part.stringValue());
        }
        if (part.isNumber()) {
            return new Count();
        }
        String name = part.path(0).asString();
        JsonNode options = part.path(2);
        if (!options.isObject()) {
            return new Argument(name);
        }
        Map<String, Message> choices = new HashMap<>();
        options.forEachEntry((choice, said) -> choices.put(choice, of(said)));
        return new Choice(name, part.path(1).asInt() == Choice.PLURAL, choices);
    }

    record Text(String text) implements Message {

        @Override
        public String say(Voice voice, Map<String, ?> values, @Nullable Number number) {
            return text;
        }
    }

    record Sequence(List<Message> parts) implements Message {

        @Override
        public String say(Voice voice, Map<String, ?> values, @Nullable Number number) {
            return parts.stream()
                    .map(part -> part.say(voice, values, number))
                    .collect(Collectors.joining());
        }
    }

    record Argument(String name) implements Message {

        @Override
        public String say(Voice voice, Map<String, ?> values, @Nullable Number number) {
            return String.valueOf(values.get(name));
        }
    }

    /** The number that a plural stands for. */
    record Count() implements Message {

        @Override
        public String say(Voice voice, Map<String, ?> values, @Nullable Number number) {
            return number == null ? "#" : voice.write(number);
        }
    }

    /** One of several, chosen by a word or by the plural of a number. */
    record Choice(String name, boolean plural, Map<String, Message> choices) implements Message {

        private static final int PLURAL = 2;
        private static final String OTHER = "other";

        @Override
        public String say(Voice voice, Map<String, ?> values, @Nullable Number number) {
            Object value = values.get(name);
            if (plural && value instanceof Number count) {
                Message exactly = choices.get("=" + count);
                return exactly == null
                        ? choice(voice.plural(count.longValue())).say(voice, values, count)
                        : exactly.say(voice, values, count);
            }
            return choice(String.valueOf(value)).say(voice, values, number);
        }

        private Message choice(String key) {
            return Objects.requireNonNullElseGet(
                    choices.get(key), () -> choices.getOrDefault(OTHER, new Text("")));
        }
    }
}
