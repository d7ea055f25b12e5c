package dev.tenure.experience;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.DerivedData;
import dev.tenure.database.Statements;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/** Writes how long each person worked with each technology, as the search for people reads it. */
@Component
@Order(1)
final class ExperienceDerivation implements DerivedData {

    private static final String DERIVE = "select derive_experience($1::bigint[]) as count";

    private final Statements statements;

    ExperienceDerivation(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Mono<Void> derive(List<Long> people) {
        return statements
                .select(DERIVE, row -> id(row, "count"), (Object) people.toArray(Long[]::new))
                .then();
    }
}
