package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Statements;
import dev.tenure.interchange.PersonResume.PositionPart;
import dev.tenure.period.Period;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Position;
import dev.tenure.resume.Use;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the uses of technologies; those that are the same at the same place stay. */
@Component
final class UseTable {

    private static final String CLEAR =
            """
            with wanted as materialized (
                select w.*
                from unnest($2::bigint[], $3::bigint[], $4::integer[], $5::bigint[], $6::bigint[],
                            $7::technology_role[], $8::use_source[], $9::use_part[], $10::text[],
                            $11::term_match[], $12::integer[], $13::integer[], $14::text[],
                            $15::text[], $16::text[], $17::partial_date[], $18::partial_date[],
                            $19::period_state[])
                    as w (person_id, position_id, ordinal, achievement_id, technology_id, role,
                          source, part, declared, match, start_offset, end_offset, purposes,
                          version, period_raw, period_start, period_end, period_state)
            ), gone as (
                delete from technology_use u
                where u.person_id = any ($1::bigint[])
                  and not exists (
                      select from wanted w
                      where w.position_id = u.position_id and w.ordinal = u.ordinal
                        and (w.achievement_id, w.technology_id, w.role, w.source, w.part,
                             w.declared, w.match, w.start_offset, w.end_offset,
                             w.purposes::text[], w.version, w.period_raw, w.period_start,
                             w.period_end, w.period_state)
                            is not distinct from
                            (u.achievement_id, u.technology_id, u.role, u.source, u.part,
                             u.declared, u.match, u.start_offset, u.end_offset, u.purposes,
                             u.version, u.period_raw, u.period_start, u.period_end,
                             u.period_state))
                returning u.person_id
            )
            select distinct person_id from gone
            """;

    private static final String WRITE =
            """
            with written as (
                insert into technology_use (
                    person_id, position_id, ordinal, achievement_id, technology_id, role, source,
                    part, declared, match, start_offset, end_offset, purposes, version, period_raw,
                    period_start, period_end, period_state)
                select w.person_id, w.position_id, w.ordinal, w.achievement_id, w.technology_id,
                       w.role, w.source, w.part, w.declared, w.match, w.start_offset, w.end_offset,
                       w.purposes::text[], w.version, w.period_raw, w.period_start, w.period_end,
                       w.period_state
                from unnest($1::bigint[], $2::bigint[], $3::integer[], $4::bigint[], $5::bigint[],
                            $6::technology_role[], $7::use_source[], $8::use_part[], $9::text[],
                            $10::term_match[], $11::integer[], $12::integer[], $13::text[],
                            $14::text[], $15::text[], $16::partial_date[], $17::partial_date[],
                            $18::period_state[])
                    as w (person_id, position_id, ordinal, achievement_id, technology_id, role,
                          source, part, declared, match, start_offset, end_offset, purposes,
                          version, period_raw, period_start, period_end, period_state)
                order by w.position_id, w.ordinal
                on conflict (person_id, position_id, ordinal) do nothing
                returning person_id
            )
            select distinct person_id from written
            """;

    private final Statements statements;

    UseTable(Statements statements) {
        this.statements = statements;
    }

    /** Removes uses that are gone or other than before; returns the people who had some. */
    Flux<Long> clear(List<PersonResume> known) {
        return statements.select(
                CLEAR,
                row -> id(row, "person_id"),
                Stream.concat(
                                Stream.of((Object) PersonResume.people(known)),
                                Stream.of(values(known)))
                        .toArray());
    }

    /** Writes the uses that are not there; returns the people of whom some were written. */
    Flux<Long> write(List<PersonResume> resumes) {
        return statements.select(WRITE, row -> id(row, "person_id"), values(resumes));
    }

    private static Object[] values(List<PersonResume> resumes) {
        var of = ColumnArrays.of(PersonResume.positionParts(resumes, Position::uses));
        return new Object[] {
            of.ids(PositionPart::person),
            of.ids(one -> one.position().identity().id()),
            of.integers(PositionPart::ordinal),
            of.optionalIds(one -> achievement(one.value())),
            of.ids(one -> one.value().technologyIdentity().id()),
            of.labels(one -> one.value().role()),
            of.labels(one -> one.value().source()),
            of.labels(one -> one.value().part()),
            of.texts(one -> one.value().declared()),
            of.labels(one -> one.value().reason()),
            of.integers(one -> one.value().start()),
            of.integers(one -> one.value().end()),
            of.lists(one -> one.value().purposes()),
            of.texts(one -> one.value().version()),
            of.texts(one -> ofPeriod(one.value(), Period::raw)),
            of.labels(one -> ofPeriod(one.value(), Period::start)),
            of.labels(one -> ofPeriod(one.value(), Period::end)),
            of.labels(one -> ofPeriod(one.value(), Period::state))
        };
    }

    private static @Nullable Long achievement(Use use) {
        Achievement achievement = use.achievement();
        return achievement == null ? null : achievement.identity().id();
    }

    private static <T> @Nullable T ofPeriod(Use use, Function<Period, @Nullable T> column) {
        Period period = use.period();
        return period == null ? null : column.apply(period);
    }
}
