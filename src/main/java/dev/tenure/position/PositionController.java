package dev.tenure.position;

import dev.tenure.graph.BatchLoaders;
import dev.tenure.person.Person;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

@Controller
class PositionController {

    PositionController(BatchLoaderRegistry registry, Positions positions) {
        BatchLoaders.register(registry, "positions", positions::ofPeople);
        BatchLoaders.register(registry, "position", positions::byKey);
        BatchLoaders.register(registry, "organization", positions::organizations);
    }

    @SchemaMapping
    CompletableFuture<List<Position>> positions(
            Person person,
            @Argument @Nullable PositionFilterInput filter,
            DataLoader<PositionsKey, List<Position>> positions) {
        return positions.load(PositionsKey.of(person.key(), filter, "filter"));
    }

    @SchemaMapping
    CompletableFuture<Person> person(Position position, DataLoader<Long, Person> person) {
        return person.load(position.personKey());
    }
}
