package dev.tenure.experience;

import dev.tenure.graph.Answer;
import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.Keys;
import dev.tenure.graph.Today;
import dev.tenure.period.PartialDate;
import dev.tenure.person.Person;
import dev.tenure.position.Position;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.stream.IntStream;

@Controller
class RequirementController {

    @SchemaMapping
    Answer<List<RequirementCheck>> check(
            Person person,
            @Argument List<RequirementInput> requirements,
            @Argument @Nullable PartialDate asOf,
            Today today,
            Keys<ExperienceKey, TechnologyTenure> experience) {
        ArgumentLimits.list(requirements, "requirements");
        PartialDate day = today.asOf(asOf);
        List<ExperienceKey> keys =
                IntStream.range(0, requirements.size())
                        .mapToObj(i ->
                                requirements
                                        .get(i)
                                        .key(person.key(), day, "requirements[%d]".formatted(i)))
                        .toList();
        return experience
                .loadMany(keys)
                .map(found ->
                        IntStream.range(0, keys.size())
                                .mapToObj(i ->
                                        RequirementCheck.of(
                                                requirements.get(i),
                                                found.get(i),
                                                keys.get(i).within(),
                                                today.day()))
                                .toList());
    }

    @SchemaMapping
    Answer<List<Position>> unclear(RequirementCheck check, Keys<Long, Position> position) {
        return position.loadMany(check.unclearKeys());
    }
}
