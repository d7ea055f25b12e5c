package dev.tenure.people;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.period.PartialDate;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/** Restricts people; all that is given must hold. */
public record PeopleFilterInput(
        List<ExperienceInput> experience,
        @Nullable TechnologyFilterInput technologies,
        @Nullable PositionFilterInput positions,
        @Nullable String organization,
        @Nullable String location,
        @Nullable String text,
        @Nullable PartialDate asOf) {

    static final PeopleFilterInput NONE =
            new PeopleFilterInput(List.of(), null, null, null, null, null, null);

    public PeopleFilterInput {
        experience = List.copyOf(experience);
    }

    /**
     * Returns the filter itself.
     *
     * @throws dev.tenure.graph.BadRequest if it is beyond its limits
     */
    PeopleFilterInput checked(String argument) {
        ArgumentLimits.list(experience, argument + ".experience");
        for (int i = 0; i < experience.size(); i++) {
            experience.get(i).check(entry(argument, i));
        }
        if (technologies != null) {
            technologies.checked(argument + ".technologies");
        }
        if (positions != null) {
            positions.checked(argument + ".positions");
        }
        ArgumentLimits.text(organization, argument + ".organization");
        ArgumentLimits.text(location, argument + ".location");
        ArgumentLimits.text(text, argument + ".text");
        return this;
    }

    /** Returns where an entry of the experience stands. */
    static String entry(String argument, int index) {
        return argument + ".experience[" + index + "]";
    }

    TechnologyFilterInput askedTechnologies() {
        return technologies == null ? TechnologyFilterInput.NONE : technologies;
    }

    /** Returns all technologies that it names. */
    Stream<String> names() {
        return Stream.of(
                        experience.stream().map(ExperienceInput::technology),
                        askedTechnologies().names(),
                        Stream.ofNullable(positions)
                                .flatMap(asked -> asked.askedTechnologies().names()))
                .flatMap(names -> names);
    }
}
