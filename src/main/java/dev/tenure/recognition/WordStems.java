package dev.tenure.recognition;

import com.fasterxml.jackson.annotation.JsonCreator;

import dev.tenure.text.Folding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words, and those that end in {@code *} for all that begin so; case and accents count not. */
record WordStems(Set<String> whole, List<String> stems) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WordStems of(List<String> written) {
        Map<Boolean, List<String>> parted =
                written.stream()
                        .map(Folding::of)
                        .collect(Collectors.partitioningBy(it -> it.endsWith("*")));
        return new WordStems(
                Set.copyOf(Objects.requireNonNull(parted.get(false))),
                Objects.requireNonNull(parted.get(true)).stream()
                        .map(it -> it.substring(0, it.length() - 1))
                        .toList());
    }

    boolean haveAnyOf(List<String> words) {
        return words.stream().map(Folding::of).anyMatch(this::have);
    }

    private boolean have(String folded) {
        return whole.contains(folded) || stems.stream().anyMatch(folded::startsWith);
    }
}
