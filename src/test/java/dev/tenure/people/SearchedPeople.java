package dev.tenure.people;

import dev.tenure.database.DerivedData;
import dev.tenure.people.SearchedPerson.Job;
import dev.tenure.people.SearchedPerson.Use;
import dev.tenure.period.Period;
import dev.tenure.resume.Use.UseSource;
import dev.tenure.text.Spelling;

import io.r2dbc.postgresql.codec.Json;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;

/** Stores résumés that never were, and the technologies in them. */
@TestComponent
class SearchedPeople {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private static final String TERMS =
            """
            insert into technology (id, slug, name, released, catalogued) overriding system value
            select id, slug, name, released, true
            from jsonb_to_recordset($1) as t (id bigint, slug text, name text, released partial_date)
            """;

    private static final String CLOSURE =
            """
            insert into technology_closure (technology_id, term_id)
            select technology_id, term_id
            from jsonb_to_recordset($1) as c (technology_id bigint, term_id bigint)
            """;

    private static final String SLUGS =
            """
            insert into person_slug (slug, person_id) overriding system value
            select 'random-' || id, id
            from jsonb_to_recordset($1) as p (id bigint)
            """;

    private static final String PEOPLE =
            """
            insert into person (id, slug, name, headline, city, country_code, imported_at)
            select id, 'random-' || id, name, headline, city, country, now()
            from jsonb_to_recordset($1) as p (
                id bigint, name text, headline text, city text, country text)
            """;

    private static final String ORGANIZATIONS =
            """
            insert into organization (id, person_id, audience, name, spelled_names)
                overriding system value
            select id, person_id, audience, organization, spelled_organization
            from jsonb_to_recordset($1) as o (
                id bigint, person_id bigint, audience audience, organization text,
                spelled_organization text)
            """;

    private static final String POSITIONS =
            """
            insert into position (id, person_id, ordinal, kind, organization_id, title, audience,
                                  period_start, period_end, period_state) overriding system value
            select id, person_id, ordinal, kind, id, title, audience, starts, ends, state
            from jsonb_to_recordset($1) as p (
                id bigint, person_id bigint, ordinal integer, kind position_kind, title text,
                audience audience, starts partial_date, ends partial_date, state period_state)
            """;

    private static final String ACHIEVEMENTS =
            """
            insert into achievement (id, person_id, position_id, depth, ordinal, text, heading)
                overriding system value
            select id, person_id, id, 0, 0, 'done', false
            from jsonb_to_recordset($1) as p (id bigint, person_id bigint)
            """;

    private static final String USES =
            """
            insert into technology_use (
                person_id, position_id, achievement_id, ordinal, technology_id, role, source, part,
                declared, match, start_offset, end_offset, period_start, period_end, period_state)
            select person_id, position_id, case part when 'ACHIEVEMENT' then position_id end,
                   ordinal, technology_id, role, source, part,
                   case source when 'DECLARED' then 'term' end, 'NAME', 0, 1, starts, ends, state
            from jsonb_to_recordset($1) as u (
                person_id bigint, position_id bigint, ordinal integer, technology_id bigint,
                role technology_role, source use_source, part use_part, starts partial_date,
                ends partial_date, state period_state)
            """;

    private record PositionRow(
            long id,
            long personId,
            int ordinal,
            String kind,
            String title,
            String audience,
            String organization,
            String spelledOrganization,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable String state) {

        static PositionRow of(Job job) {
            Period period = job.period();
            return new PositionRow(
                    job.id(),
                    job.person(),
                    job.ordinal(),
                    job.kind().name(),
                    job.title(),
                    job.hidden() ? "OWNER" : "PUBLIC",
                    job.organization(),
                    Spelling.of(job.organization()),
                    period == null ? null : text(period.start()),
                    period == null ? null : text(period.end()),
                    period == null ? null : period.state().name());
        }
    }

    private record UseRow(
            long personId,
            long positionId,
            int ordinal,
            long technologyId,
            String role,
            String source,
            String part,
            @Nullable String starts,
            @Nullable String ends,
            @Nullable String state) {

        static UseRow of(Job job, Use use) {
            Period period = use.period();
            return new UseRow(
                    job.person(),
                    job.id(),
                    use.ordinal(),
                    SearchedTerms.id(use.technology()),
                    use.role().name(),
                    use.source().name(),
                    use.source() == UseSource.DECLARED
                            ? "STACK"
                            : use.throughout() ? "TITLE" : "ACHIEVEMENT",
                    period == null ? null : text(period.start()),
                    period == null ? null : text(period.end()),
                    period == null ? null : period.state().name());
        }
    }

    private static @Nullable String text(@Nullable Object date) {
        return date == null ? null : date.toString();
    }

    private final DatabaseClient database;
    private final List<DerivedData> derived;

    SearchedPeople(DatabaseClient database, List<DerivedData> derived) {
        this.database = database;
        this.derived = derived;
    }

    void store(List<SearchedPerson> people) {
        List<Job> jobs = people.stream().flatMap(person -> person.jobs().stream()).toList();
        List<UseRow> uses = new ArrayList<>();
        jobs.forEach(job -> job.uses().forEach(use -> uses.add(UseRow.of(job, use))));
        List<PositionRow> positions = jobs.stream().map(PositionRow::of).toList();
        run(TERMS, SearchedTerms.terms());
        run(CLOSURE, SearchedTerms.closure());
        run(SLUGS, people);
        run(PEOPLE, people);
        run(ORGANIZATIONS, positions);
        run(POSITIONS, positions);
        run(ACHIEVEMENTS, positions);
        run(USES, uses);
        List<Long> ids = people.stream().map(SearchedPerson::id).toList();
        derived.forEach(each -> each.derive(ids).block());
    }

    private void run(String sql, Object rows) {
        database.sql(sql)
                .bind(0, Json.of(JSON.writeValueAsString(rows)))
                .fetch()
                .rowsUpdated()
                .block();
    }
}
