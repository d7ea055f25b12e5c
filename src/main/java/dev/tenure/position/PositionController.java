package dev.tenure.position;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.person.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class PositionController {

    PositionController(
            BatchLoaders loaders,
            Positions positions,
            PositionMatches matches,
            PersonWithMatches person) {
        loaders.readAhead("personBySlug", person);
        loaders.register("positions", matches::ofPeople);
        loaders.registerNodes("Position", positions::byKey);
        loaders.registerNodes("Organization", positions::organizations);
        loaders.keepToTheirKeys("positions", "position", "organization");
    }

    @SchemaMapping
    Answer<List<Position>> positions(
            Person person,
            @Argument @Nullable PositionFilterInput filter,
            Keys<PositionsKey, List<Position>> positions) {
        return positions.load(PositionsKey.of(person.key(), filter, "filter"));
    }

    @SchemaMapping
    Answer<Person> person(Position position, Keys<Long, Person> person) {
        return person.load(position.personKey());
    }
}
