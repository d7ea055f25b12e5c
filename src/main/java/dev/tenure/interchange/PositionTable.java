package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;
import static dev.tenure.database.Columns.label;
import static dev.tenure.database.Columns.optionalText;

import dev.tenure.document.Keys;
import dev.tenure.period.PeriodState;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Position.PositionKind;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads and writes the positions of a person. */
@Component
final class PositionTable {

    private static final String STORED =
            """
            select p.id, p.kind::text, p.organization_id, o.name as organization_name, p.title,
                   p.period_start::text, p.period_end::text,
                   array(select a.text from achievement a
                         where a.person_id = p.person_id and a.position_id = p.id
                         union select p.summary where p.summary is not null) as texts
            from position p
            left join organization o
                on o.person_id = p.person_id and o.id = p.organization_id
            where p.person_id = $1::bigint
            order by p.ordinal
            """;

    private static final String NEW_IDS =
            """
            select nextval(pg_get_serial_sequence('position', 'id')) as id
            from generate_series(1, $1::integer)
            """;

    private static final String WRITE =
            """
            with written as (
                insert into position (id, person_id, ordinal, kind, organization_id, title, summary,
                                      location, url, audience, period_raw, period_start,
                                      period_end, period_state) overriding system value
                select w.id, $1::bigint, w.ordinal, w.kind, w.organization_id, w.title, w.summary,
                       w.location, w.url, w.audience, w.period_raw, w.period_start, w.period_end,
                       w.period_state
                from jsonb_to_recordset($2::jsonb) as w (
                    id bigint, ordinal integer, kind position_kind, organization_id bigint,
                    title text, summary text, location text, url text, audience audience,
                    period_raw text, period_start partial_date, period_end partial_date,
                    period_state period_state)
                except
                select p.id, p.person_id, p.ordinal, p.kind, p.organization_id, p.title, p.summary,
                       p.location, p.url, p.audience, p.period_raw, p.period_start, p.period_end,
                       p.period_state
                from position p
                where p.person_id = $1::bigint
                on conflict (person_id, id) do update
                set ordinal = excluded.ordinal, kind = excluded.kind,
                    organization_id = excluded.organization_id, title = excluded.title,
                    summary = excluded.summary, location = excluded.location, url = excluded.url,
                    audience = excluded.audience, period_raw = excluded.period_raw,
                    period_start = excluded.period_start, period_end = excluded.period_end,
                    period_state = excluded.period_state
                returning 1
            )
            select count(*) from written
            """;

    private static final String CLEAR =
            """
            with gone as (
                delete from position p
                where p.person_id = $1::bigint and p.id <> all ($2::bigint[])
                returning 1
            )
            select count(*) from gone
            """;

    private final Statements statements;

    PositionTable(Statements statements) {
        this.statements = statements;
    }

    /** A position that is stored. */
    record Stored(long id, @Nullable Long organization, PositionMatching.Traits traits) {}

    /** A position to be stored. */
    record Row(
            long id,
            int ordinal,
            PositionKind kind,
            @Nullable Long organizationId,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String location,
            @Nullable String url,
            Audience audience,
            @Nullable String periodRaw,
            @Nullable String periodStart,
            @Nullable String periodEnd,
            @Nullable PeriodState periodState) {}

    Mono<List<Stored>> stored(long person) {
        return statements.select(STORED, PositionTable::stored, person).collectList();
    }

    private static Stored stored(Readable row) {
        String organization = optionalText(row, "organization_name");
        return new Stored(
                id(row, "id"),
                row.get("organization_id", Long.class),
                new PositionMatching.Traits(
                        label(row, "kind", PositionKind.class),
                        organization == null ? null : Keys.of(organization),
                        optionalText(row, "title"),
                        optionalText(row, "period_start"),
                        optionalText(row, "period_end"),
                        Set.of(Objects.requireNonNull(row.get("texts", String[].class)))));
    }

    Flux<Long> newIds(int count) {
        return statements.select(NEW_IDS, row -> id(row, "id"), count);
    }

    Mono<Long> write(long person, List<Row> rows) {
        return statements.changes(WRITE, person, Statements.rows(rows));
    }

    /** Removes all but those, and what hangs on them. */
    Mono<Long> clear(long person, Collection<Long> kept) {
        return statements.changes(CLEAR, person, kept.toArray(Long[]::new));
    }
}
