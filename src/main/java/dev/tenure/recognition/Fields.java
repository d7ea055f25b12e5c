package dev.tenure.recognition;

import com.fasterxml.jackson.annotation.JsonCreator;

import dev.tenure.technology.Technology;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What the technologies of a category are for: a sentence that speaks of it makes of a word that is
 * also a name one of them ("animated films in Maya").
 */
final class Fields {

    private final Map<String, WordStems> byCategory;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Fields(Map<String, List<String>> byCategory) {
        this.byCategory =
                byCategory.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, it -> WordStems.of(it.getValue())));
    }

    /** Returns whether one of the words of a sentence is of the field of a technology. */
    boolean holds(Technology technology, List<String> sentence) {
        WordStems words = byCategory.get(Objects.toString(technology.category()));
        return words != null && words.haveAnyOf(sentence);
    }
}
