package dev.tenure.technology;

import dev.tenure.graph.Caps;
import dev.tenure.graph.Connection;
import dev.tenure.graph.Edges;
import dev.tenure.graph.GlobalId;
import dev.tenure.graph.Page;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.util.List;

@Controller
class TechnologyController {

    private final Technologies technologies;

    TechnologyController(BatchLoaderRegistry registry, Technologies technologies) {
        this.technologies = technologies;
        Edges.register(registry, "technology", technologies::byKey);
    }

    @QueryMapping
    Mono<Technology> technology(@Argument String name) {
        Caps.text(name, "name");
        return technologies.now().map(terms -> terms.wanted(name));
    }

    @QueryMapping
    Mono<Connection<Technology>> technologies(
            @Argument @Nullable TechnologiesFilterInput filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before) {
        TechnologiesFilterInput asked = filter == null ? TechnologiesFilterInput.NONE : filter;
        Caps.text(asked.text(), "filter.text");
        Page page = new Page(first, after, last, before);
        return technologies.now().map(terms -> TechnologyPage.of(page, terms.matching(asked)));
    }

    @SchemaMapping
    String id(Technology technology) {
        return new GlobalId("Technology", technologies.kept().id(technology)).encode();
    }

    @SchemaMapping
    @Nullable Technology category(Technology technology) {
        String category = technology.category();
        return category == null ? null : technologies.kept().find(category).orElse(null);
    }

    @SchemaMapping
    List<Technology> implies(Technology technology) {
        return technologies.kept().named(technology.implies());
    }

    @SchemaMapping
    List<Technology> impliedBy(Technology technology) {
        return technologies.kept().implying(technology);
    }
}
