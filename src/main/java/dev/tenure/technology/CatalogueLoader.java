package dev.tenure.technology;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the database to the edition of the catalogue that is part of the service, in one
 * transaction; the ids of technologies stay. What is derived from résumés must be derived again
 * when it did so.
 */
@Component
public final class CatalogueLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoader.class);

    private static final String LOADED =
            "select m.detail from milestone m where m.name = 'catalogue'";

    private static final String REMEMBER =
            """
            insert into milestone (name, detail) values ('catalogue', $1::text)
            on conflict (name) do update set detail = excluded.detail, reached_at = now()
            """;

    private static final String PATIENCE =
            """
            select 1::bigint
            from (select set_config('statement_timeout', '60s', true),
                         set_config('lock_timeout', '60s', true)) settings
            """;

    /** Imports hold the same lock, shared, while they refer to technologies. */
    private static final String LOCK =
            """
            select 1::bigint
            from (select pg_advisory_xact_lock(hashtextextended('technologies', 0))) taken
            """;

    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    CatalogueLoader(DatabaseClient database, TransactionalOperator transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** Whether anything had to be loaded. */
    public Mono<Boolean> load(CatalogueEdition edition) {
        return loaded(edition)
                .flatMap(already ->
                        already
                                ? Mono.just(false)
                                : write(edition).as(transaction::transactional).thenReturn(true));
    }

    private Mono<Boolean> loaded(CatalogueEdition edition) {
        return database.sql(LOADED)
                .map(row -> edition.checksum().equals(row.get(0, String.class)))
                .one()
                .defaultIfEmpty(false);
    }

    private Mono<Void> write(CatalogueEdition edition) {
        Catalogue catalogue = edition.catalogue();
        String technologies = CatalogueRows.technologies(catalogue);
        String terms = CatalogueRows.terms(catalogue);
        String implications = CatalogueRows.implications(catalogue);
        LOG.info("Loading the catalogue of {} technologies", catalogue.technologies().size());
        return Flux.concat(
                        database.sql(PATIENCE).fetch().rowsUpdated(),
                        database.sql(LOCK).fetch().rowsUpdated(),
                        run(CatalogueStatements.RETIRE, technologies),
                        run(CatalogueStatements.WRITE_TECHNOLOGIES, technologies),
                        run(CatalogueStatements.WRITE_CATEGORIES, technologies),
                        run(CatalogueStatements.MOVE_USES, terms),
                        database.sql(CatalogueStatements.CLEAR_TECHNOLOGIES).fetch().rowsUpdated(),
                        run(CatalogueStatements.CLEAR_TERMS, terms),
                        run(CatalogueStatements.WRITE_TERMS, terms),
                        run(CatalogueStatements.CLEAR_IMPLICATIONS, implications),
                        run(CatalogueStatements.WRITE_IMPLICATIONS, implications),
                        database.sql(CatalogueStatements.CLEAR_CLOSURE).fetch().rowsUpdated(),
                        database.sql(CatalogueStatements.WRITE_CLOSURE).fetch().rowsUpdated(),
                        run(REMEMBER, edition.checksum()))
                .then();
    }

    private Mono<Long> run(String statement, String argument) {
        return database.sql(statement).bind(0, argument).fetch().rowsUpdated();
    }
}
