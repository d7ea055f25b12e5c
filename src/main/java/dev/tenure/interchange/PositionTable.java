package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.ColumnArrays;
import dev.tenure.database.Statements;
import dev.tenure.interchange.PersonResume.Part;
import dev.tenure.period.Period;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.function.Function;

/** Writes the positions of people. */
@Component
final class PositionTable {

    private static final String WRITE =
            """
            with written as (
                insert into position as p (
                    person_id, id, ordinal, kind, organization_id, title, summary, location, url,
                    audience, period_raw, period_start, period_end, period_state, description,
                    score, project_type, project_roles) overriding system value
                select w.person_id, w.id, w.ordinal, w.kind, w.organization_id, w.title, w.summary,
                       w.location, w.url, w.audience, w.period_raw, w.period_start, w.period_end,
                       w.period_state, w.description, w.score, w.project_type,
                       w.project_roles::text[]
                from unnest($1::bigint[], $2::bigint[], $3::integer[], $4::position_kind[],
                            $5::bigint[], $6::text[], $7::text[], $8::text[], $9::text[],
                            $10::audience[], $11::text[], $12::partial_date[],
                            $13::partial_date[], $14::period_state[], $15::text[], $16::text[],
                            $17::text[], $18::text[])
                    as w (person_id, id, ordinal, kind, organization_id, title, summary, location,
                          url, audience, period_raw, period_start, period_end, period_state,
                          description, score, project_type, project_roles)
                on conflict (person_id, id) do update
                set ordinal = excluded.ordinal, kind = excluded.kind,
                    organization_id = excluded.organization_id, title = excluded.title,
                    summary = excluded.summary, location = excluded.location, url = excluded.url,
                    audience = excluded.audience, period_raw = excluded.period_raw,
                    period_start = excluded.period_start, period_end = excluded.period_end,
                    period_state = excluded.period_state, description = excluded.description,
                    score = excluded.score, project_type = excluded.project_type,
                    project_roles = excluded.project_roles
                where (p.ordinal, p.kind, p.organization_id, p.title, p.summary, p.location,
                       p.url, p.audience, p.period_raw, p.period_start, p.period_end,
                       p.period_state, p.description, p.score, p.project_type, p.project_roles)
                      is distinct from
                      (excluded.ordinal, excluded.kind, excluded.organization_id,
                       excluded.title, excluded.summary, excluded.location, excluded.url,
                       excluded.audience, excluded.period_raw, excluded.period_start,
                       excluded.period_end, excluded.period_state, excluded.description,
                       excluded.score, excluded.project_type, excluded.project_roles)
                returning person_id
            )
            select distinct person_id from written
            """;

    private static final String CLEAR =
            """
            with gone as (
                delete from position p
                where p.person_id = any ($1::bigint[])
                  and not exists (select from unnest($2::bigint[]) kept where kept = p.id)
                returning p.person_id
            )
            select distinct person_id from gone
            """;

    private final Statements statements;

    PositionTable(Statements statements) {
        this.statements = statements;
    }

    /** Writes the positions; returns the people of whom some changed. */
    Flux<Long> write(List<PersonResume> resumes) {
        var of = ColumnArrays.of(PersonResume.parts(resumes, Resume::positions));
        return statements.select(
                WRITE,
                row -> id(row, "person_id"),
                of.ids(Part::person),
                of.ids(one -> one.value().identity().id()),
                of.integers(Part::ordinal),
                of.labels(one -> one.value().kind()),
                of.optionalIds(one -> organization(one.value())),
                of.texts(one -> one.value().title()),
                of.texts(one -> one.value().summary()),
                of.texts(one -> one.value().location()),
                of.texts(one -> one.value().url()),
                of.labels(one -> one.value().audience()),
                of.texts(one -> ofPeriod(one, Period::raw)),
                of.labels(one -> ofPeriod(one, Period::start)),
                of.labels(one -> ofPeriod(one, Period::end)),
                of.labels(one -> ofPeriod(one, Period::state)),
                of.texts(one -> one.value().details().description()),
                of.texts(one -> one.value().details().score()),
                of.texts(one -> one.value().details().projectType()),
                of.lists(one -> one.value().details().projectRoles()));
    }

    private static @Nullable Long organization(Position position) {
        Organization organization = position.organization();
        return organization == null ? null : organization.identity().id();
    }

    private static <T> @Nullable T ofPeriod(
            Part<Position> part, Function<Period, @Nullable T> column) {
        Period period = part.value().period();
        return period == null ? null : column.apply(period);
    }

    /** Removes the positions that the résumés lack; returns the people who had some. */
    Flux<Long> clear(List<PersonResume> known) {
        Long[] kept =
                known.stream()
                        .flatMap(one -> one.resume().positions().stream())
                        .map(position -> position.identity().id())
                        .toArray(Long[]::new);
        return statements.select(
                CLEAR, row -> id(row, "person_id"), PersonResume.people(known), kept);
    }
}
