package dev.tenure.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.tenure.graph.BadRequest;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.position.PositionParameters;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.Optional;

/**
 * What the address of a document asks of it.
 *
 * @param query its query as it is written, in one order; empty where it asks for nothing
 * @param filter the filter as the graph takes it; null where it asks for nothing
 */
record ExportQuery(String query, @Nullable Map<String, @Nullable Object> filter) {

    private static final String ARGUMENT = "filter.";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .build();
    private static final TypeReference<Map<String, @Nullable Object>> MEMBERS =
            new TypeReference<>() {};

    private record Variables(String slug, @Nullable Map<String, @Nullable Object> filter) {}

    /**
     * Returns what parameters ask; those that are no filter change nothing.
     *
     * @throws BadRequest if one of them has a wrong value; its argument is the parameter
     */
    static ExportQuery of(MultiValueMap<String, String> given) {
        PositionParameters parameters = new PositionParameters(given);
        PositionFilterInput filter = parameters.filter();
        UriComponentsBuilder query = UriComponentsBuilder.newInstance();
        parameters.values().forEach((name, values) -> query.queryParam(name, values));
        return filter.equals(PositionFilterInput.NONE)
                ? new ExportQuery("", null)
                : new ExportQuery(
                        query.encode().build().toUriString(), JSON.convertValue(filter, MEMBERS));
    }

    /** Returns the first parameter that no document knows, if there is one. */
    static Optional<String> unknown(MultiValueMap<String, String> given) {
        return PositionParameters.unknown(given.keySet());
    }

    /** Returns which parameters a document knows. */
    static String known() {
        return "a document knows only " + String.join(", ", PositionParameters.NAMES);
    }

    /** Returns the parameter that gives an argument of the graph, if one does. */
    static Optional<String> behind(String argument) {
        return argument.startsWith(ARGUMENT)
                ? PositionParameters.behind(argument.substring(ARGUMENT.length()))
                : Optional.empty();
    }

    /** Returns the variables of a query about the document of a person, as JSON. */
    String variables(String slug) {
        return JSON.writeValueAsString(new Variables(slug, filter));
    }
}
