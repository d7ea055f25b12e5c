package dev.tenure.experience;

import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Page;
import dev.tenure.person.Person;
import dev.tenure.position.PositionFilterInput;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

@Controller
class TechnologyFacetController {

    TechnologyFacetController(BatchLoaderRegistry registry, TechnologyFacets facets) {
        BatchLoaders.register(registry, "technologyFacets", facets::ofPeople);
    }

    @SchemaMapping
    CompletableFuture<List<TechnologyFacet>> technologyFacets(
            Person person,
            @Argument @Nullable PositionFilterInput filter,
            @Argument @Nullable String category,
            @Argument @Nullable Integer first,
            DataLoader<TechnologyFacetsKey, List<TechnologyFacet>> technologyFacets) {
        NamedTechnology holder = NamedTechnology.ofArgument(category, "category");
        return technologyFacets.load(
                new TechnologyFacetsKey(
                        person.key(),
                        filter == null ? PositionFilterInput.NONE : filter.checked("filter"),
                        holder,
                        new Page(first, null, null, null).size()));
    }
}
