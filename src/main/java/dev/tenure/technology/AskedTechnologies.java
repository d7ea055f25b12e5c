package dev.tenure.technology;

import dev.tenure.graph.Answer;
import dev.tenure.graph.Keys;
import dev.tenure.technology.TechnologyFilterInput.Criteria;

/**
 * A filter of technologies that stands at an argument; a batch loader finds the ids of its names.
 */
public record AskedTechnologies(TechnologyFilterInput filter, String argument) {

    /**
     * Returns the filter by ids, without asking where it names none.
     *
     * @throws dev.tenure.graph.BadRequest if it is beyond its limits
     */
    public static Answer<Criteria> criteria(
            TechnologyFilterInput filter,
            String argument,
            Keys<AskedTechnologies, Criteria> askedTechnologies) {
        filter.checked(argument);
        return filter.hasNames()
                ? askedTechnologies.load(new AskedTechnologies(filter, argument))
                : Answer.of(filter.criteria());
    }

    Criteria criteria(Terms terms) {
        return filter.criteria(argument, terms);
    }
}
