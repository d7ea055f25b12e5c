package dev.tenure.position;

import dev.tenure.database.BatchStatement;
import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.TechnologyFilterInput;
import dev.tenure.technology.Terms;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.List;

/**
 * Positions of people under filters, newest first. What most ask, one filter of a period, kinds and
 * technologies of which any will do, goes as plain values; all else as criteria, one for each key.
 */
@Component
class PositionMatches {

    private static final String MATCHING =
            """
            select p.person_id,
                   p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from visible_position p
            where p.person_id = any ($1)
              and period_matches(
                  p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
                  $2::period_match, $3::certainty, $4, $5)
              and p.kind = any ($6::position_kind[])
              and ($7 = '{}' or exists (
                  select from technology_use u
                  where u.person_id = p.person_id and u.position_id = p.id
                    and u.technology_id = any (array(
                        select c.technology_id from technology_closure c
                        where c.term_id = any ($7) and ($8 or c.technology_id = c.term_id)))
                    and counts_for(
                        u.role, u.source, $9::technology_role[], $10::use_source[])
                    and (u.period_state is null or period_matches(
                        u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                        u.period_state, $2::period_match, $3::certainty, $4, $5))
                  offset 0))
            order by p.person_id, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private static final String BY_CRITERIA =
            """
            select k.key,
                   p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from jsonb_to_recordset($1) as k (key integer, person bigint, asked position_criteria)
            cross join lateral positions_matching(k.person, k.asked) p
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private record ByCriteriaRow(int key, long person, PositionFilterInput.Criteria asked) {

        static ByCriteriaRow of(int key, PositionsKey asked, Terms terms) {
            return new ByCriteriaRow(key, asked.person(), asked.filter().criteria("filter", terms));
        }
    }

    private final Positions positions;
    private final Queries queries;
    private final BatchStatement statement;
    private final Technologies technologies;

    PositionMatches(
            Positions positions,
            Queries queries,
            BatchStatement statement,
            Technologies technologies) {
        this.positions = positions;
        this.queries = queries;
        this.statement = statement;
        this.technologies = technologies;
    }

    /** Finds the positions of people under filters, newest first. */
    Mono<List<Try<List<Position>>>> ofPeople(List<PositionsKey> keys) {
        PositionFilterInput filter = keys.getFirst().filter();
        boolean shared = keys.stream().allMatch(key -> key.filter().equals(filter));
        if (shared && filter.equals(PositionFilterInput.NONE)) {
            return positions.ofPeople(keys.stream().map(PositionsKey::person).toList());
        }
        return technologies
                .knowing(keys.stream().map(key -> key.filter().askedTechnologies()).toList())
                .flatMap(terms ->
                        shared && filter.isPlain()
                                ? plain(keys, filter.criteria("filter", terms))
                                : byCriteria(keys, terms));
    }

    private Mono<List<Try<List<Position>>>> plain(
            List<PositionsKey> keys, PositionFilterInput.Criteria asked) {
        PeriodFilterInput.Criteria period = asked.askedPeriod();
        TechnologyFilterInput.Criteria technologies = asked.technologies();
        return queries.rowsByKey(
                        MATCHING,
                        row -> new ColumnReader(row).id(),
                        row -> Position.read(new ColumnReader(row).skip(1)),
                        keys.stream().map(PositionsKey::person).toArray(Long[]::new),
                        period.match().name(),
                        period.certainty().name(),
                        day(period.fromDay()),
                        day(period.toDay()),
                        labels(asked.askedKinds()),
                        technologies.anyOf().toArray(Long[]::new),
                        technologies.implied(),
                        labels(technologies.roles()),
                        labels(technologies.sources()))
                .map(found -> BatchLoader.each(keys, key -> found.of(key.person())));
    }

    private static Parameter day(@Nullable LocalDate day) {
        return Parameters.in(R2dbcType.DATE, day);
    }

    private static String[] labels(List<? extends Enum<?>> labels) {
        return labels.stream().map(Enum::name).toArray(String[]::new);
    }

    private Mono<List<Try<List<Position>>>> byCriteria(List<PositionsKey> keys, Terms terms) {
        return statement.answers(
                BY_CRITERIA,
                keys,
                (index, key) -> ByCriteriaRow.of(index, key, terms),
                row -> Position.read(new ColumnReader(row).skip(1)),
                (_, positions) -> positions);
    }
}
