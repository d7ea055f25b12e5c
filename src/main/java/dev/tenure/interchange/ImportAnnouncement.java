package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.Announcements;
import dev.tenure.database.Statements;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells, where no trigger does, whose résumés an import writes; or that anything may change, where
 * terms come or go with them that only résumés declare and everybody may ask for.
 */
@Component
final class ImportAnnouncement {

    private static final String OWN_TERMS =
            """
            select distinct u.technology_id as id
            from technology_use u
            join position p on p.person_id = u.person_id and p.id = u.position_id
            join technology t on t.id = u.technology_id
            where u.person_id = any ($1::bigint[]) and p.audience = 'PUBLIC' and not t.catalogued
            """;

    private final Announcements announcements;
    private final Statements statements;

    ImportAnnouncement(Announcements announcements, Statements statements) {
        this.announcements = announcements;
        this.statements = statements;
    }

    /** Writes people's résumés, and tells of it in the same transaction. */
    <T> Mono<T> of(Long[] people, Mono<T> writing) {
        return announcements.areNeeded()
                ? ownTerms(people)
                        .flatMap(before ->
                                writing.delayUntil(_ ->
                                        ownTerms(people)
                                                .flatMap(after -> tell(people, before, after))))
                : writing;
    }

    private Mono<Set<Long>> ownTerms(Long[] people) {
        return statements
                .select(OWN_TERMS, row -> id(row, "id"), (Object) people)
                .collect(Collectors.toSet());
    }

    private Mono<Void> tell(Long[] people, Set<Long> before, Set<Long> after) {
        return before.equals(after) ? announcements.ofPeople(people) : announcements.ofAnything();
    }
}
