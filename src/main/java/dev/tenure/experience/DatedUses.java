package dev.tenure.experience;

import static dev.tenure.database.Columns.flag;
import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.texts;

import dev.tenure.database.BatchStatement;
import dev.tenure.graph.PeriodColumns;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.position.PositionFilterInput;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.Terms;

import io.r2dbc.spi.Readable;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * Uses of technologies in the database, each with its own period or that of its position. The
 * {@code offset 0} keeps positions a query of their own, put once a position and not once a use.
 */
@Component
class DatedUses {

    private static final String OF_PEOPLE =
            """
            select k.key, u.id, u.position_id, u.technology_id,
                   case when u.period_state is null then p.period_raw else u.period_raw end
                       as period_raw,
                   case when u.period_state is null then p.period_start else u.period_start end
                       as period_start,
                   case when u.period_state is null then p.period_end else u.period_end end
                       as period_end,
                   coalesce(u.period_state, p.period_state)::text as period_state,
                   p.period_start as position_start, p.period_end as position_end,
                   u.part <> 'ACHIEVEMENT' as throughout, u.purposes
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, positions position_criteria, technologies bigint[],
                implied boolean, roles technology_role[], sources use_source[])
            cross join lateral (
                select p.* from positions_matching(k.person, k.positions) p offset 0
            ) p
            join technology_use u on u.person_id = p.person_id and u.position_id = p.id
            where counts_for(u.role, u.source, k.roles, k.sources)
              and is_of_time(u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                             u.period_state, (k.positions).period)
              and (k.technologies = '{}'
                   or exists (select from technology_closure c
                              where c.technology_id = u.technology_id
                                and c.term_id = any (k.technologies)
                                and (k.implied or c.term_id = c.technology_id)))
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal,
                     u.ordinal
            """;

    private record OfPeopleRow(
            int key,
            long person,
            PositionFilterInput.Criteria positions,
            List<Long> technologies,
            boolean implied,
            List<TechnologyRole> roles,
            List<UseSource> sources) {

        static OfPeopleRow of(int key, TechnologyTenuresKey asked, Terms terms) {
            UseFilter uses = asked.uses();
            return new OfPeopleRow(
                    key,
                    asked.person(),
                    asked.positions().criteria("filter.positions", terms),
                    uses.technologies().stream().map(each -> terms.id(each.in(terms))).toList(),
                    uses.implied(),
                    uses.roles(),
                    uses.sources());
        }
    }

    /** A use with the keys of what it belongs to. */
    record Row(
            long key,
            long position,
            long technology,
            @Nullable Period period,
            @Nullable PartialDate notBefore,
            @Nullable PartialDate notAfter,
            boolean throughout,
            List<String> purposes) {

        private static Row read(Readable row) {
            return new Row(
                    id(row, "id"),
                    id(row, "position_id"),
                    id(row, "technology_id"),
                    PeriodColumns.read(row),
                    PeriodColumns.date(row, "position_start"),
                    PeriodColumns.date(row, "position_end"),
                    flag(row, "throughout"),
                    texts(row, "purposes"));
        }

        /** Returns the use as a question about it sees it. */
        DatedUse in(Terms terms, TechnologyTenuresKey asked) {
            return new DatedUse(
                    key,
                    position,
                    terms.technology(technology),
                    period,
                    notBefore,
                    notAfter,
                    throughout,
                    DatedUse.isEvidence(period, asked.asOf(), asked.within()));
        }
    }

    private final BatchStatement statement;

    DatedUses(BatchStatement statement) {
        this.statement = statement;
    }

    /** Returns the uses that each key asks for: positions newest first, reading order in each. */
    Mono<List<Try<List<Row>>>> ofPeople(List<TechnologyTenuresKey> keys, Terms terms) {
        return statement.answers(
                statement.suited(OF_PEOPLE, SpreadUses.OF_PEOPLE),
                keys,
                (index, key) -> OfPeopleRow.of(index, key, terms),
                Row::read,
                (key, rows) ->
                        rows.stream()
                                .filter(row -> key.uses().hasPurpose(row.purposes()))
                                .toList());
    }
}
