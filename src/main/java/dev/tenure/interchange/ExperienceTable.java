package dev.tenure.interchange;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** Derives how long a person used each technology from what is written. */
@Component
final class ExperienceTable {

    private static final String DERIVE = "select derive_experience(array[$1::bigint]) as count";

    private final Statements statements;

    ExperienceTable(Statements statements) {
        this.statements = statements;
    }

    Mono<Void> derive(long person) {
        return statements.changes(DERIVE, person).then();
    }
}
