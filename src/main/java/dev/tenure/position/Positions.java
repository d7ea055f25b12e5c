package dev.tenure.position;

import dev.tenure.database.BatchStatement;
import dev.tenure.graph.NotFound;
import dev.tenure.technology.Technologies;
import dev.tenure.technology.Terms;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Positions in the database, as everybody may see them. */
@Component
public class Positions {

    private static final String OF_PEOPLE =
            """
            select k.key, p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from jsonb_to_recordset($1) as k (key integer, person bigint, asked position_criteria)
            cross join lateral positions_matching(k.asked) p
            where p.person_id = k.person
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private static final String BY_KEY =
            """
            select k.key, p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from jsonb_to_recordset($1) as k (key integer, id bigint)
            join visible_position p on p.id = k.id
            order by k.key
            """;

    private static final String OF_ORGANIZATIONS =
            """
            select k.key, p.id, p.person_id, p.kind::text, p.title, p.summary, p.location, p.url,
                   p.period_raw, p.period_start, p.period_end, p.period_state::text,
                   p.organization_id, p.organization_name, p.former_names, p.urls
            from jsonb_to_recordset($1) as k (key integer, id bigint)
            join visible_position p on p.organization_id = k.id
            order by k.key, p.earliest_start desc nulls last, p.latest_end desc, p.ordinal
            """;

    private static final String ORGANIZATIONS =
            """
            select distinct on (k.key)
                   k.key, p.person_id, p.organization_id, p.organization_name, p.former_names,
                   p.urls
            from jsonb_to_recordset($1) as k (key integer, id bigint)
            join visible_position p on p.organization_id = k.id
            order by k.key, p.id
            """;

    private record OfPeopleRow(int key, long person, PositionFilterInput.Criteria asked) {

        static OfPeopleRow of(int key, PositionsKey asked, Terms terms) {
            return new OfPeopleRow(key, asked.person(), asked.filter().criteria("filter", terms));
        }
    }

    private final BatchStatement statement;
    private final Technologies technologies;

    Positions(BatchStatement statement, Technologies technologies) {
        this.statement = statement;
        this.technologies = technologies;
    }

    /** Finds the positions of people under filters, newest first. */
    Mono<List<Try<List<Position>>>> ofPeople(List<PositionsKey> keys) {
        return technologies
                .knowing(keys.stream().map(key -> key.filter().askedTechnologies()).toList())
                .flatMap(terms ->
                        statement.answers(
                                OF_PEOPLE,
                                keys,
                                (index, key) -> OfPeopleRow.of(index, key, terms),
                                Position::read,
                                (_, positions) -> positions));
    }

    /** Finds the positions with these keys. */
    Mono<List<Try<Position>>> byKey(List<Long> keys) {
        return statement.answersById(
                BY_KEY,
                keys,
                Position::read,
                (_, positions) -> NotFound.unlessAny("such position", positions));
    }

    /** Finds the positions at these organizations, newest first. */
    Mono<List<Try<List<Position>>>> ofOrganizations(List<Long> keys) {
        return statement.answersById(
                OF_ORGANIZATIONS, keys, Position::read, (_, positions) -> positions);
    }

    /** Finds the organizations with these keys, of people's visible positions. */
    Mono<List<Try<Organization>>> organizations(List<Long> keys) {
        return statement.answersById(
                ORGANIZATIONS,
                keys,
                Organization::read,
                (_, organizations) -> NotFound.unlessAny("such organization", organizations));
    }
}
