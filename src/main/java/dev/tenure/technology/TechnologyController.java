package dev.tenure.technology;

import dev.tenure.graph.Answer;
import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Connection;
import dev.tenure.graph.GlobalId;
import dev.tenure.graph.Keys;
import dev.tenure.graph.Page;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Mono;

import java.util.List;

@Controller
class TechnologyController {

    private final Technologies technologies;

    TechnologyController(BatchLoaders loaders, Technologies technologies) {
        this.technologies = technologies;
        loaders.registerNodes("Technology", this::byKey);
        loaders.register("technologyByName", this::byName);
        loaders.register("technologies", this::pages);
        loaders.register("askedTechnologies", technologies::criteria);
        loaders.keepToTheirKeys("technology", "technologyByName", "askedTechnologies");
    }

    private Mono<List<Try<Technology>>> byKey(List<Long> ids) {
        return technologies.holding(ids).map(terms -> BatchLoader.each(ids, terms::technology));
    }

    private Mono<List<Try<Technology>>> byName(List<String> names) {
        return technologies.now().map(terms -> BatchLoader.each(names, terms::wanted));
    }

    private Mono<List<Try<Connection<Technology>>>> pages(List<TechnologiesKey> keys) {
        return technologies
                .now()
                .map(TechnologyPage::new)
                .map(page -> BatchLoader.each(keys, page::of));
    }

    @QueryMapping
    Answer<Technology> technology(
            @Argument String name, Keys<String, Technology> technologyByName) {
        ArgumentLimits.text(name, "name");
        return technologyByName.load(name);
    }

    @QueryMapping
    Answer<Connection<Technology>> technologies(
            @Argument @Nullable TechnologiesFilterInput filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            Keys<TechnologiesKey, Connection<Technology>> technologies) {
        TechnologiesFilterInput asked = filter == null ? TechnologiesFilterInput.NONE : filter;
        ArgumentLimits.text(asked.text(), "filter.text");
        ArgumentLimits.text(asked.category(), "filter.category");
        return technologies.load(new TechnologiesKey(asked, new Page(first, after, last, before)));
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
    List<ImpliedTechnology> implications(Technology technology) {
        return ImpliedTechnology.by(technology, technologies.kept());
    }

    @SchemaMapping
    List<Technology> impliedBy(Technology technology) {
        return technologies.kept().implying(technology);
    }
}
