package dev.tenure.experience;

import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.position.PositionFilterInput;

import java.util.stream.Stream;

/** The technologies of a person, by uses at positions under a filter, counted in a range. */
record TechnologyTenuresKey(
        long person,
        UseFilter uses,
        PositionFilterInput positions,
        DateRange within,
        PartialDate asOf) {

    /** Returns all technologies that it names. */
    Stream<String> names() {
        return Stream.concat(uses.names(), positions.askedTechnologies().names());
    }
}
