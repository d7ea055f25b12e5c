package dev.tenure.evidence;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.database.RowsByKey;
import dev.tenure.graph.Level;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads people's positions with all that belongs to them by one statement of flat rows. */
@Component
class ResumeReader {

    private static final String POSITIONS =
            """
            p as materialized (
                select row_number() over (
                           order by p.person_id, p.earliest_start desc nulls last,
                                    p.latest_end desc, p.ordinal)::integer as place, p.*
                from visible_position p
                where p.person_id = %s
            )
            select 'POSITION' as row_kind, p.place as ordinal, p.id as position_id, p.person_id,
                   p.kind::text as label, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id as other_id, p.organization_name, p.former_names, p.urls,
                   null::bigint as id, null::bigint as achievement_id,
                   null::integer as first, null::integer as last, null::boolean as heading,
                   null::text as part, null::text as match, null::timestamptz as imported_at
            from p
            union all
            select 'ACHIEVEMENT', a.ordinal, a.position_id, a.person_id,
                   null, a.text, null, null, null,
                   null, null, null, null,
                   a.parent_id, null, null, null,
                   a.id, null, a.depth, null, a.heading, null, null, null
            from p
            join achievement a on a.person_id = p.person_id and a.position_id = p.id
            union all
            select 'USE', u.ordinal, u.position_id, u.person_id,
                   u.role::text, u.declared, u.version, null, null,
                   u.period_raw, u.period_start, u.period_end, u.period_state::text,
                   u.technology_id, null, u.purposes, null,
                   u.id, u.achievement_id, u.start_offset, u.end_offset, null,
                   u.part::text, u.match::text, null
            from p
            join technology_use u on u.person_id = p.person_id and u.position_id = p.id
            where $2
            """;

    private static final String OF_PEOPLE = "with " + POSITIONS.formatted("any ($1)");

    private static final String OF_SLUG =
            """
            with o as materialized (
                select * from person where slug = $1
            ),
            """
                    + POSITIONS.formatted("(select o.id from o)")
                    + """
                    union all
                    select 'PERSON', 0, null, o.id,
                           o.slug, o.name, o.headline, o.motto, o.summary,
                           o.image_url, null, null, null,
                           null, null,
                           array[o.address, o.postal_code, o.city, o.region, o.country_code],
                           array[o.accent, o.layout::text],
                           null, null, null, null, null, null, null, o.imported_at
                    from o
                    """;

    /** The fields that uses are read for. */
    private static final Map<String, List<String>> OF_USES =
            Map.of(
                    "Position", List.of("techStack", "evidence"),
                    "Achievement", List.of("evidence"));

    private final Queries queries;
    private final Technologies technologies;

    ResumeReader(Queries queries, Technologies technologies) {
        this.queries = queries;
        this.technologies = technologies;
    }

    /** Returns whether an operation asks for what belongs to positions. */
    static boolean serves(Level level) {
        return level.takesAnswersAhead()
                && (level.isAsked("Position", "achievements") || areUsesAsked(level));
    }

    /** Returns whether an operation asks for uses. */
    static boolean areUsesAsked(Level level) {
        return OF_USES.entrySet().stream()
                .anyMatch(type ->
                        type.getValue().stream()
                                .anyMatch(field -> level.isAsked(type.getKey(), field)));
    }

    /** Reads the positions of people with these keys. */
    Mono<RowsByKey<Long, ResumeRow>> ofPeople(Long[] people, Level level) {
        return queries.rowsByKey(
                OF_PEOPLE,
                row -> new ColumnReader(row).skip(3).id(),
                ResumeRow::read,
                (Object) people,
                areUsesAsked(level));
    }

    /** Reads the person with a slug, if there is one, and their positions. */
    Mono<List<ResumeRow>> ofSlug(String slug, Level level) {
        return queries.rows(OF_SLUG, ResumeRow::read, slug, areUsesAsked(level));
    }

    /** Returns terms that hold every technology of these rows. */
    Mono<Terms> terms(Stream<ResumeRow> rows) {
        return technologies.holding(
                rows.filter(ResumeRow.OfUse.class::isInstance)
                        .map(row -> ((ResumeRow.OfUse) row).row().technology())
                        .collect(Collectors.toSet()));
    }
}
