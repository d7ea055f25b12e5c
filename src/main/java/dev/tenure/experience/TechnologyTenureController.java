package dev.tenure.experience;

import dev.tenure.evidence.Evidence;
import dev.tenure.evidence.UseEvidenceKey;
import dev.tenure.graph.Answer;
import dev.tenure.graph.BatchLoaders;
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

@Controller
class TechnologyTenureController {

    TechnologyTenureController(BatchLoaders loaders, TechnologyTenures tenures) {
        loaders.register("technologyTenures", tenures::ofPeople);
        loaders.register("experience", tenures::each);
        loaders.keepToTheirKeys("technologyTenures", "experience");
    }

    @SchemaMapping
    Answer<List<TechnologyTenure>> technologies(
            Person person,
            @Argument @Nullable TechnologyTenureFilterInput filter,
            @Argument @Nullable DateRangeInput within,
            @Argument TechnologyTenureOrder orderBy,
            @Argument @Nullable PartialDate asOf,
            Today today,
            Keys<TechnologyTenuresKey, List<TechnologyTenure>> technologyTenures) {
        TechnologyTenureFilterInput asked =
                filter == null ? TechnologyTenureFilterInput.NONE : filter.checked("filter");
        return technologyTenures
                .load(
                        new TechnologyTenuresKey(
                                person.key(),
                                asked.uses("filter"),
                                asked.askedPositions(),
                                DateRangeInput.range(within, "within"),
                                today.asOf(asOf)))
                .map(found -> found.stream().sorted(orderBy.comparator()).toList());
    }

    @SchemaMapping
    Answer<List<Position>> positions(TechnologyTenure tenure, Keys<Long, Position> position) {
        return position.loadMany(tenure.positionKeys());
    }

    @SchemaMapping
    Answer<List<Evidence>> evidence(
            TechnologyTenure tenure, Keys<UseEvidenceKey, List<Evidence>> evidenceOfUses) {
        return evidenceOfUses.load(tenure.evidenceKey());
    }
}
