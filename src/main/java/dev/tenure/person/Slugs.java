package dev.tenure.person;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/**
 * Whose slugs are: known everywhere where people are on many places, so that only theirs need be
 * asked for more.
 */
@Component
public class Slugs {

    private static final String PEOPLE =
            "select s.person_id from person_slug s where s.slug = any ($1)";

    private final Queries queries;

    Slugs(Queries queries) {
        this.queries = queries;
    }

    /** Returns the keys of the persons who have, or had, one of these slugs. */
    public Mono<Long[]> people(String... slugs) {
        return queries.rows(PEOPLE, row -> new ColumnReader(row).id(), (Object) slugs)
                .map(people -> people.toArray(Long[]::new));
    }
}
