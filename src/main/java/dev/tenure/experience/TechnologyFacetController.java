package dev.tenure.experience;

import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.graph.Page;
import dev.tenure.person.Person;
import dev.tenure.position.PositionFilterInput;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class TechnologyFacetController {

    TechnologyFacetController(BatchLoaders loaders, TechnologyFacets facets) {
        loaders.register("technologyFacets", facets::ofPeople);
        loaders.keepToTheirKeys("technologyFacets");
    }

    @SchemaMapping
    Answer<List<TechnologyFacet>> technologyFacets(
            Person person,
            @Argument @Nullable PositionFilterInput filter,
            @Argument @Nullable String category,
            @Argument @Nullable Integer first,
            @Argument int skip,
            Keys<TechnologyFacetsKey, List<TechnologyFacet>> technologyFacets) {
        NamedTechnology holder = NamedTechnology.ofArgument(category, "category");
        return technologyFacets.load(
                new TechnologyFacetsKey(
                        person.key(),
                        filter == null ? PositionFilterInput.NONE : filter.checked("filter"),
                        holder,
                        new Page(first, null, null, null).size(),
                        skip));
    }
}
