package dev.tenure.position;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.person.Person;
import dev.tenure.person.PersonRow;
import dev.tenure.person.Slugs;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.technology.TechnologyFilterInput;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.List;

/**
 * Positions under what most ask: one filter of a period, kinds and technologies of which any will
 * do. It goes to the database as plain values.
 */
@Component
class PlainMatches {

    private static final String POSITION =
            """
            p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
            p.period_raw, p.period_start, p.period_end, p.period_state::text,
            p.organization_id, p.organization_name, p.former_names, p.urls
            """;

    private static final String MATCHES =
            """
            period_matches(
                p.earliest_start, p.latest_start, p.earliest_end, p.latest_end, p.period_state,
                :match, :certainty, $2, $3)
            and p.kind = any ($4::position_kind[])
            and ($5 = '{}' or exists (
                select from technology_use u
                where u.person_id = p.person_id and u.position_id = p.id%s
                  and u.technology_id = any (array(
                      select c.technology_id from technology_closure c
                      where c.term_id = any ($5) and ($6 or c.technology_id = c.term_id)))
                  and counts_as_experience(u.role)
                  and (u.period_state is null or period_matches(
                      u.earliest_start, u.latest_start, u.earliest_end, u.latest_end,
                      u.period_state, :match, :certainty, $2, $3))
                offset 0))
            """;

    private static final String TOGETHER = MATCHES.formatted("");

    /** Where people are on many places, each table says of whom it is asked. */
    private static final String SPREAD = MATCHES.formatted(" and u.person_id = any ($1)");

    private static final String PEOPLE =
            """
            select p.person_id, %s
            from visible_position p
            where p.person_id = any ($1) and %s
            order by p.person_id, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private static final ComparingStatement OF_PEOPLE =
            new ComparingStatement(PEOPLE.formatted(POSITION, TOGETHER));

    private static final ComparingStatement SPREAD_PEOPLE =
            new ComparingStatement(PEOPLE.formatted(POSITION, SPREAD));

    private static final String WITH_PERSON =
            """
            select o.id, o.slug, o.name, o.headline, o.motto, o.summary, o.image_url,
                   o.address, o.postal_code, o.city, o.region, o.country_code,
                   o.accent, o.layout::text, o.imported_at, p.id, %s
            from person o
            left join visible_position p on p.person_id = o.id and %s
            where %s
            order by p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private static final ComparingStatement OF_SLUG =
            new ComparingStatement(WITH_PERSON.formatted(POSITION, TOGETHER, "o.slug = $1"));

    private static final ComparingStatement SPREAD_PERSON =
            new ComparingStatement(
                    WITH_PERSON.formatted(
                            POSITION, "p.person_id = any ($1) and " + SPREAD, "o.id = any ($1)"));

    private final Queries queries;
    private final Slugs slugs;

    PlainMatches(Queries queries, Slugs slugs) {
        this.queries = queries;
        this.slugs = slugs;
    }

    /** A person without their lists, and one of their positions that match, if there is one. */
    record Match(Person person, @Nullable Position position) {

        private static Match read(Readable row) {
            var columns = new ColumnReader(row);
            Person person = PersonRow.read(columns, false);
            return new Match(person, columns.optionalId() == null ? null : Position.read(columns));
        }
    }

    /** Finds the positions of the people of these keys, newest first. */
    Mono<List<Try<List<Position>>>> ofPeople(
            List<PositionsKey> keys, PositionFilterInput.Criteria asked) {
        Long[] people = keys.stream().map(PositionsKey::person).toArray(Long[]::new);
        return queries.rowsByKey(
                        (queries.areSpread() ? SPREAD_PEOPLE : OF_PEOPLE)
                                .comparing(asked.askedPeriod()),
                        row -> new ColumnReader(row).id(),
                        row -> Position.read(new ColumnReader(row).skip(1)),
                        values(people, asked))
                .map(found -> BatchLoader.each(keys, key -> found.of(key.person())));
    }

    /** Finds the person with a slug, once for each of their positions that match, newest first. */
    Mono<List<Match>> ofSlug(String slug, PositionFilterInput.Criteria asked) {
        return queries.areSpread()
                ? slugs.people(slug)
                        .flatMap(people ->
                                queries.rows(
                                        SPREAD_PERSON.comparing(asked.askedPeriod()),
                                        Match::read,
                                        values(people, asked)))
                : queries.rows(
                        OF_SLUG.comparing(asked.askedPeriod()), Match::read, values(slug, asked));
    }

    private static Object[] values(Object whose, PositionFilterInput.Criteria asked) {
        PeriodFilterInput.Criteria period = asked.askedPeriod();
        TechnologyFilterInput.Criteria technologies = asked.technologies();
        return new Object[] {
            whose,
            day(period.fromDay()),
            day(period.toDay()),
            asked.askedKinds().stream().map(PositionKind::name).toArray(String[]::new),
            technologies.anyOf().toArray(Long[]::new),
            technologies.implied()
        };
    }

    private static Parameter day(@Nullable LocalDate day) {
        return Parameters.in(R2dbcType.DATE, day);
    }
}
