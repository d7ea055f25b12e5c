package dev.tenure.person;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.BatchLoaders;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import java.util.concurrent.CompletableFuture;

@Controller
class PersonController {

    PersonController(BatchLoaderRegistry registry, Persons persons) {
        BatchLoaders.register(registry, "personBySlug", persons::bySlug);
        BatchLoaders.register(registry, "person", persons::byKey);
    }

    @QueryMapping
    CompletableFuture<Person> person(
            @Argument String slug, DataLoader<String, Person> personBySlug) {
        ArgumentLimits.text(slug, "slug");
        return personBySlug.load(slug);
    }
}
