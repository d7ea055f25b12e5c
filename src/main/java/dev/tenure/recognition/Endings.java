package dev.tenure.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.tenure.technology.Technology;
import dev.tenure.text.Token;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The endings that a language gives to names. They are looked for only where a text is in that
 * language, so that no other language's word is cut.
 *
 * @param toldBy what tells that a text is in it
 * @param instead what a name takes, by what it loses for that: nothing, the "a" of "Kafka"
 * @param places those that say "from" or "to" of a technology
 */
record Endings(
        @JsonProperty("told-by") LanguageMarks toldBy,
        Map<String, List<String>> instead,
        List<String> places) {

    static final Endings NONE = new Endings(LanguageMarks.NONE, Map.of(), List.of());

    Endings {
        instead = Collections.unmodifiableMap(new LinkedHashMap<>(instead));
        places = List.copyOf(Objects.requireNonNullElse(places, List.of()));
    }

    /** Returns the ending that says "from" or "to" of a technology, "" if none does. */
    String placeOf(Token word, Technology technology) {
        String written = word.lower();
        return technology.name().toLowerCase(Locale.ROOT).endsWith(written)
                ? ""
                : places.stream().filter(written::endsWith).findFirst().orElse("");
    }
}
