package dev.tenure.experience;

import dev.tenure.evidence.Evidence;
import dev.tenure.evidence.UseEvidenceKey;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Today;
import dev.tenure.period.PartialDate;
import dev.tenure.person.Person;
import dev.tenure.position.Position;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

@Controller
class TechnologyTenureController {

    TechnologyTenureController(BatchLoaderRegistry registry, TechnologyTenures tenures) {
        BatchLoaders.register(registry, "technologyTenures", tenures::ofPeople);
        BatchLoaders.register(registry, "experience", tenures::each);
    }

    @SchemaMapping
    CompletableFuture<List<TechnologyTenure>> technologies(
            Person person,
            @Argument @Nullable TechnologyTenureFilterInput filter,
            @Argument @Nullable DateRangeInput within,
            @Argument TechnologyTenureOrder orderBy,
            @Argument @Nullable PartialDate asOf,
            DataFetchingEnvironment environment,
            DataLoader<TechnologyTenuresKey, List<TechnologyTenure>> technologyTenures) {
        TechnologyTenureFilterInput asked =
                filter == null ? TechnologyTenureFilterInput.NONE : filter.checked("filter");
        return technologyTenures
                .load(
                        new TechnologyTenuresKey(
                                person.key(),
                                asked.uses("filter"),
                                asked.askedPositions(),
                                DateRangeInput.range(within, "within"),
                                Today.asOf(asOf, environment)))
                .thenApply(found -> found.stream().sorted(orderBy.comparator()).toList());
    }

    @SchemaMapping
    CompletableFuture<List<Position>> positions(
            TechnologyTenure tenure, DataLoader<Long, Position> position) {
        return position.loadMany(tenure.positionKeys());
    }

    @SchemaMapping
    CompletableFuture<List<Evidence>> evidence(
            TechnologyTenure tenure, DataLoader<UseEvidenceKey, List<Evidence>> evidenceOfUses) {
        return evidenceOfUses.load(tenure.evidenceKey());
    }
}
