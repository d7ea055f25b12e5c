package dev.tenure.prerender;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the address of a page asks of a résumé.
 *
 * @param filter of positions, as the graph takes it; null where nothing is asked
 * @param technologies that are asked for, in the words of the address
 */
public record Asked(@Nullable Map<String, @Nullable Object> filter, List<String> technologies) {

    /** Asks for nothing. */
    public static final Asked NOTHING = new Asked(null, List.of());

    public Asked {
        technologies = technologies.stream().filter(one -> !one.isBlank()).distinct().toList();
    }

    /** Returns the variables of the document that asks it. */
    public Map<String, @Nullable Object> variables(String slug) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("slug", slug);
        variables.put("filter", filter == null ? Map.of() : filter);
        variables.put("filtered", filter != null);
        variables.put("named", named().isEmpty() ? Map.of("roles", roles()) : named());
        variables.put("prove", !technologies.isEmpty() || !roles().isEmpty());
        variables.put("words", Map.of("text", text()));
        variables.put("worded", !text().isBlank());
        variables.put("technologies", technologies);
        variables.put("roles", roles());
        variables.put("implied", !Boolean.FALSE.equals(named().get("implied")));
        variables.put("some", !technologies.isEmpty());
        variables.put("range", range());
        variables.put("ranged", !technologies.isEmpty() && !range().isEmpty());
        return variables;
    }

    List<String> words() {
        return Stream.of(text().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    List<String> roles() {
        Object roles = named().isEmpty() ? part("roles") : named().get("roles");
        return roles instanceof List<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Returns a bound of the range that is asked for, {@code from} or {@code to}. */
    @Nullable String bound(String name) {
        Object bound = range().get(name);
        return bound == null ? null : bound.toString();
    }

    private Map<String, Object> range() {
        Map<String, Object> range = new HashMap<>();
        if (part("period") instanceof Map<?, ?> period) {
            Stream.of("from", "to")
                    .filter(bound -> period.get(bound) != null)
                    .forEach(bound -> range.put(bound, String.valueOf(period.get(bound))));
        }
        return range;
    }

    private Map<?, ?> named() {
        return part("technologies") instanceof Map<?, ?> named ? named : Map.of();
    }

    private String text() {
        return part("text") instanceof String text ? text : "";
    }

    private @Nullable Object part(String name) {
        return filter == null ? null : filter.get(name);
    }
}
