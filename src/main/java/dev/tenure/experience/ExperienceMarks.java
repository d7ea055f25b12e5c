package dev.tenure.experience;

import dev.tenure.database.DerivedData;
import dev.tenure.database.Statements;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * Marks who used what in the rows that many people share; last of all, so that nobody waits for
 * long who marks others there.
 */
@Component
@Order(3)
final class ExperienceMarks implements DerivedData {

    private static final String MARK = "select mark_experience($1::bigint[])::text";

    private final Statements statements;

    ExperienceMarks(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Mono<Void> derive(List<Long> people) {
        return statements.select(MARK, _ -> true, (Object) people.toArray(Long[]::new)).then();
    }
}
