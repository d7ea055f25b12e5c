package dev.tenure.experience;

import dev.tenure.position.PositionFilterInput;
import dev.tenure.technology.Terms;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Counts at how many positions technologies are used. */
@Component
class TechnologyFacets {

    private static final String OF_PEOPLE =
            """
            select k.key, facet.term_id, facet.count, false as estimated
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, positions position_criteria, category bigint,
                first integer, skip integer)
            cross join lateral (
                select c.term_id, term.slug, count(distinct p.id)::integer as count
                from (
                    select p.* from positions_matching(k.person, k.positions) p offset 0
                ) p
                join technology_use u on u.person_id = p.person_id and u.position_id = p.id
                join technology_closure c on c.technology_id = u.technology_id
                join technology term on term.id = c.term_id
                where counts_for(u.role, u.source, (k.positions).technologies.roles,
                                 (k.positions).technologies.sources)
                  and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                                 u.period_state, (k.positions).period)
                  and ((k.positions).technologies.implied or c.term_id = c.technology_id)
                  and (k.category is null
                       or c.term_id <> k.category
                          and exists (select from technology_closure held
                                      where held.technology_id = c.term_id
                                        and held.term_id = k.category))
                group by c.term_id, term.slug
                order by count desc, term.slug collate "C"
                limit k.first offset k.skip
            ) facet
            order by k.key, facet.count desc, facet.slug collate "C"
            """;

    private record OfPeopleRow(
            int key,
            long person,
            PositionFilterInput.Criteria positions,
            @Nullable Long category,
            int first,
            int skip) {

        static OfPeopleRow of(int key, TechnologyFacetsKey asked, Terms terms) {
            return new OfPeopleRow(
                    key,
                    asked.person(),
                    asked.filter().criteria("filter", terms).withoutAnyOf(),
                    NamedTechnology.id(asked.category(), terms),
                    asked.first(),
                    asked.skip());
        }
    }

    private final TechnologyFacetStatement statement;

    TechnologyFacets(TechnologyFacetStatement statement) {
        this.statement = statement;
    }

    /** Returns for each key the technologies, those of most positions first. */
    Mono<List<Try<List<TechnologyFacet>>>> ofPeople(List<TechnologyFacetsKey> keys) {
        return statement.answers(
                statement.suited(OF_PEOPLE, SpreadFacets.OF_PEOPLE),
                keys,
                TechnologyFacetsKey::names,
                OfPeopleRow::of);
    }
}
