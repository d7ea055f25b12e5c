package dev.tenure.interchange;

import static dev.tenure.database.Columns.id;

import dev.tenure.database.Statements;
import dev.tenure.database.WriteTransaction;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Mono;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Gathers the planner's statistics whenever the people have doubled: what a batch writes is derived
 * by other plans then, and autovacuum looks once a minute at the most.
 */
@Component
final class EarlyStatistics {

    private static final long FEW = 200;

    private static final String COUNTED =
            """
            select greatest(c.reltuples, 0)::bigint as count
            from pg_class c
            where c.oid = 'person'::regclass
            """;

    private static final String GATHER =
            """
            analyze (skip_locked) person, organization, position, achievement, technology_use,
                technology, technology_closure, search_word, experience (person_id, term_id),
                search_text (person_id, place), searched_person (person_id),
                searched_position (person_id, position_id)
            """;

    private final Statements statements;
    private final WriteTransaction writing;
    private final TransactionalOperator transaction;
    private final AtomicLong uncounted = new AtomicLong();

    EarlyStatistics(
            Statements statements, WriteTransaction writing, TransactionalOperator transaction) {
        this.statements = statements;
        this.writing = writing;
        this.transaction = transaction;
    }

    /** Gathers them if so many more people are many; without them all works, only slower. */
    Mono<Void> gatherAfter(int people) {
        return uncounted.addAndGet(people) < FEW
                ? Mono.empty()
                : statements
                        .select(COUNTED, row -> id(row, "count"))
                        .filter(counted -> uncounted.get() >= counted)
                        .next()
                        .flatMap(_ -> gather())
                        .onErrorComplete(DataAccessException.class);
    }

    private Mono<Void> gather() {
        uncounted.set(0);
        return writing.begin()
                .then(statements.update(GATHER))
                .as(transaction::transactional)
                .then();
    }
}
