package dev.tenure.position;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.NotFound;

import io.r2dbc.spi.Readable;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.function.Function;

/** Positions in the database, as everybody may see them. */
@Component
class Positions {

    private static final String OF_PEOPLE =
            """
            select p.person_id,
                   p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from visible_position p
            where p.person_id = any ($1)
            order by p.person_id, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private static final String BY_KEY =
            """
            select p.id,
                   p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from visible_position p
            where p.id = any ($1)
            """;

    private static final String OF_ORGANIZATIONS =
            """
            select p.organization_id,
                   p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from visible_position p
            where p.organization_id = any ($1)
            order by p.organization_id, p.earliest_start desc nulls last, p.latest_end desc,
                     p.ordinal
            """;

    private static final String ORGANIZATIONS =
            """
            select distinct on (p.organization_id)
                   p.organization_id, p.person_id, p.organization_name, p.former_names, p.urls
            from visible_position p
            where p.organization_id = any ($1)
            order by p.organization_id, p.id
            """;

    private static final Function<Readable, Position> POSITION =
            row -> Position.read(new ColumnReader(row).skip(1));

    private final Queries queries;

    Positions(Queries queries) {
        this.queries = queries;
    }

    /** Finds all positions of people, newest first. */
    Mono<List<Try<List<Position>>>> ofPeople(List<Long> people) {
        return lists(OF_PEOPLE, people);
    }

    /** Finds the positions at these organizations, newest first. */
    Mono<List<Try<List<Position>>>> ofOrganizations(List<Long> organizations) {
        return lists(OF_ORGANIZATIONS, organizations);
    }

    /** Finds the positions with these keys. */
    Mono<List<Try<Position>>> byKey(List<Long> keys) {
        return each(BY_KEY, keys, POSITION, "position");
    }

    /** Finds the organizations with these keys, of people's visible positions. */
    Mono<List<Try<Organization>>> organizations(List<Long> keys) {
        return each(
                ORGANIZATIONS,
                keys,
                row -> Organization.read(new ColumnReader(row)),
                "organization");
    }

    private Mono<List<Try<List<Position>>>> lists(String sql, List<Long> keys) {
        return queries.rowsByKey(sql, Positions::key, POSITION, ids(keys))
                .map(found -> BatchLoader.each(keys, found::of));
    }

    private <V> Mono<List<Try<V>>> each(
            String sql, List<Long> keys, Function<Readable, V> mapper, String thing) {
        return queries.rowsByKey(sql, Positions::key, mapper, ids(keys))
                .map(found ->
                        BatchLoader.each(
                                keys, key -> NotFound.unlessAny("such " + thing, found.of(key))));
    }

    private static long key(Readable row) {
        return new ColumnReader(row).id();
    }

    private static Object ids(List<Long> keys) {
        return keys.toArray(Long[]::new);
    }
}
