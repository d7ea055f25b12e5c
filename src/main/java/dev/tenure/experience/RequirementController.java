package dev.tenure.experience;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.Today;
import dev.tenure.period.PartialDate;
import dev.tenure.person.Person;
import dev.tenure.position.Position;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

@Controller
class RequirementController {

    @SchemaMapping
    CompletableFuture<List<RequirementCheck>> check(
            Person person,
            @Argument List<RequirementInput> requirements,
            @Argument @Nullable PartialDate asOf,
            DataFetchingEnvironment environment,
            DataLoader<ExperienceKey, TechnologyTenure> experience) {
        ArgumentLimits.list(requirements, "requirements");
        PartialDate day = Today.asOf(asOf, environment);
        LocalDate today = Today.of(environment);
        List<ExperienceKey> keys =
                IntStream.range(0, requirements.size())
                        .mapToObj(i ->
                                requirements
                                        .get(i)
                                        .key(person.key(), day, "requirements[%d]".formatted(i)))
                        .toList();
        return experience
                .loadMany(keys)
                .thenApply(found ->
                        IntStream.range(0, keys.size())
                                .mapToObj(i ->
                                        RequirementCheck.of(
                                                requirements.get(i),
                                                found.get(i),
                                                keys.get(i).within(),
                                                today))
                                .toList());
    }

    @SchemaMapping
    CompletableFuture<List<Position>> unclear(
            RequirementCheck check, DataLoader<Long, Position> position) {
        return position.loadMany(check.unclearKeys());
    }
}
