package dev.tenure.experience;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.BatchStatement;
import dev.tenure.graph.PeriodColumns;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.position.PositionCriteria;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.technology.Terms;

import io.r2dbc.spi.Readable;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** The uses in the database that a question is put to, each with the period that it counts. */
@Component
class FoundUses {

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
                   p.period_start as position_start, p.period_end as position_end
            from jsonb_to_recordset($1) as k (
                key integer, person bigint, positions position_criteria, technologies bigint[],
                implied boolean, roles technology_role[], sources use_source[], purpose text)
            cross join lateral positions_matching(k.positions) p
            join technology_use u on u.person_id = p.person_id and u.position_id = p.id
            where p.person_id = k.person
              and use_counts(u, k.roles, k.sources, (k.positions).period)
              and (k.purpose is null
                   or exists (select from unnest(u.purposes) purpose
                              where lower(purpose) = lower(k.purpose)))
              and (k.technologies = '{}'
                   or exists (select from technology_closure c
                              where c.technology_id = u.technology_id
                                and c.term_id = any (k.technologies)
                                and (k.implied or c.term_id = c.technology_id)))
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal, u.ordinal
            """;

    private record OfPeopleRow(
            int key,
            long person,
            PositionCriteria positions,
            List<Long> technologies,
            boolean implied,
            List<TechnologyRole> roles,
            List<UseSource> sources,
            @Nullable String purpose) {

        static OfPeopleRow of(int key, TechnologyTenuresKey asked, Terms terms) {
            UseFilter uses = asked.uses();
            return new OfPeopleRow(
                    key,
                    asked.person(),
                    PositionCriteria.of(asked.positions(), "filter.positions", terms),
                    uses.technologies().stream().map(each -> terms.id(each.in(terms))).toList(),
                    uses.implied(),
                    uses.roles(),
                    uses.sources(),
                    uses.purpose());
        }
    }

    /** A use by keys. */
    record FoundUse(
            long key,
            long position,
            long technology,
            @Nullable Period period,
            @Nullable PartialDate notBefore,
            @Nullable PartialDate notAfter) {

        private static FoundUse read(Readable row) {
            return new FoundUse(
                    id(row, "id"),
                    id(row, "position_id"),
                    id(row, "technology_id"),
                    PeriodColumns.read(row),
                    PeriodColumns.date(row, "position_start"),
                    PeriodColumns.date(row, "position_end"));
        }

        DatedUse in(Terms terms, TechnologyTenuresKey asked) {
            return DatedUse.of(this, terms.technology(technology), asked);
        }
    }

    private final BatchStatement statement;

    FoundUses(BatchStatement statement) {
        this.statement = statement;
    }

    /** The uses that each key asks for, positions newest first, each in reading order. */
    Mono<List<Try<List<FoundUse>>>> ofPeople(List<TechnologyTenuresKey> keys, Terms terms) {
        return statement.answers(
                OF_PEOPLE,
                keys,
                (index, key) -> OfPeopleRow.of(index, key, terms),
                FoundUse::read,
                (_, rows) -> rows);
    }
}
