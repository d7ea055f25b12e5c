package dev.tenure.interchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dev.tenure.database.Statements;
import dev.tenure.period.Period;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Resume;
import dev.tenure.text.Domain;
import dev.tenure.text.Spelling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the organizations and positions of a person. */
@Component
final class PositionTable {

    private static final String WRITE_ORGANIZATIONS =
            """
            insert into organization (id, person_id, audience, name, former_names, spelled_names,
                                      urls, domains) overriding system value
            select w.id, $1::bigint, w.audience, w.name, w.former_names, w.spelled_names, w.urls,
                   w.domains
            from jsonb_to_recordset($2::jsonb) as w (
                id bigint, audience audience, name text, former_names text[], spelled_names text,
                urls text[], domains text[])
            except
            select o.id, o.person_id, o.audience, o.name, o.former_names, o.spelled_names, o.urls,
                   o.domains
            from organization o
            where o.person_id = $1::bigint
            on conflict (person_id, id) do update
            set audience = excluded.audience, name = excluded.name,
                former_names = excluded.former_names, spelled_names = excluded.spelled_names,
                urls = excluded.urls, domains = excluded.domains
            """;

    private static final String CLEAR_ORGANIZATIONS =
            """
            delete from organization o
            where o.person_id = $1::bigint and o.id <> all ($2::bigint[])
            """;

    private static final String WRITE =
            """
            insert into position (id, person_id, ordinal, kind, organization_id, title, summary,
                                  location, url, audience, period_raw, period_start, period_end,
                                  period_state) overriding system value
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
            """;

    private static final String CLEAR =
            """
            delete from position p where p.person_id = $1::bigint and p.id <> all ($2::bigint[])
            """;

    private final Statements statements;

    PositionTable(Statements statements) {
        this.statements = statements;
    }

    private record OrganizationRow(
            long id,
            Audience audience,
            String name,
            Collection<String> formerNames,
            String spelledNames,
            Collection<String> urls,
            List<String> domains) {

        static OrganizationRow of(Organization o) {
            return new OrganizationRow(
                    o.identity().id(),
                    o.audience(),
                    o.name(),
                    o.formerNames(),
                    Stream.concat(Stream.of(o.name()), o.formerNames().stream())
                            .map(Spelling::of)
                            .collect(Collectors.joining("\n")),
                    o.urls(),
                    o.urls().stream().map(Domain::of).distinct().toList());
        }
    }

    private record Row(
            long id,
            int ordinal,
            PositionKind kind,
            @Nullable Long organizationId,
            @Nullable String title,
            @Nullable String summary,
            @Nullable String location,
            @Nullable String url,
            Audience audience,
            @JsonUnwrapped(prefix = "period_") @Nullable Period period) {

        static Row of(int ordinal, Position p) {
            Organization organization = p.organization();
            return new Row(
                    p.identity().id(),
                    ordinal,
                    p.kind(),
                    organization == null ? null : organization.identity().id(),
                    p.title(),
                    p.summary(),
                    p.location(),
                    p.url(),
                    p.audience(),
                    p.period());
        }
    }

    /** Writes organizations, then positions; returns how many rows changed. */
    Mono<Long> write(long person, Resume resume) {
        List<OrganizationRow> organizations =
                resume.organizations().stream().map(OrganizationRow::of).toList();
        List<Row> positions = new ArrayList<>();
        resume.positions().forEach(one -> positions.add(Row.of(positions.size(), one)));
        return statements
                .update(WRITE_ORGANIZATIONS, person, Statements.rows(organizations))
                .flatMap(changes ->
                        statements
                                .update(WRITE, person, Statements.rows(positions))
                                .map(more -> changes + more));
    }

    /** Removes the positions that the résumé lacks, and their organizations if it lacks them. */
    Mono<Long> clear(long person, Resume resume) {
        Long[] positions =
                resume.positions().stream().map(p -> p.identity().id()).toArray(Long[]::new);
        Long[] organizations =
                resume.organizations().stream().map(o -> o.identity().id()).toArray(Long[]::new);
        return statements
                .update(CLEAR, person, positions)
                .flatMap(changes ->
                        statements
                                .update(CLEAR_ORGANIZATIONS, person, organizations)
                                .map(more -> changes + more));
    }
}
