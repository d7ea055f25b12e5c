package dev.tenure.evidence;

import dev.tenure.database.DerivedData;
import dev.tenure.database.Queries;
import dev.tenure.database.Statements;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;

/**
 * Keeps résumés as one value each, as {@link ResumeReader} reads them; where people are on many
 * places they are not kept, for no trigger would forget them there.
 */
@Component
@Order(1)
final class KeptResumes implements DerivedData {

    private static final String KEEP = "select keep_resumes($1::bigint[])::text";

    private final Statements statements;
    private final Queries queries;

    KeptResumes(Statements statements, Queries queries) {
        this.statements = statements;
        this.queries = queries;
    }

    @Override
    public Mono<Void> derive(List<Long> people) {
        return queries.areSpread()
                ? Mono.empty()
                : statements.select(KEEP, _ -> true, (Object) people.toArray(Long[]::new)).then();
    }
}
