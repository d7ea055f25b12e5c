package dev.tenure.technology;

import dev.tenure.database.StartupRecords;
import dev.tenure.database.WriteTransaction;

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

    /** Its detail is the checksum of the edition that is loaded. */
    private static final String RECORD = "catalogue";

    private final DatabaseClient database;
    private final WriteTransaction writing;
    private final StartupRecords records;
    private final TransactionalOperator transaction;

    CatalogueLoader(
            DatabaseClient database,
            WriteTransaction writing,
            StartupRecords records,
            TransactionalOperator transaction) {
        this.writing = writing;
        this.records = records;
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
        return records.detail(RECORD).map(edition.checksum()::equals).defaultIfEmpty(false);
    }

    private Mono<Void> write(CatalogueEdition edition) {
        Catalogue catalogue = edition.catalogue();
        String technologies = CatalogueRows.technologies(catalogue);
        String terms = CatalogueRows.terms(catalogue);
        String implications = CatalogueRows.implications(catalogue);
        LOG.info("Loading the catalogue of {} technologies", catalogue.technologies().size());
        return Flux.concat(
                        writing.begin(),
                        writing.lock(WriteTransaction.Lock.TECHNOLOGIES),
                        run(CatalogueStatements.RETIRE, technologies),
                        run(CatalogueStatements.WRITE_TECHNOLOGIES, technologies),
                        run(CatalogueStatements.WRITE_CATEGORIES, technologies),
                        run(CatalogueStatements.MOVE_USES, terms),
                        run(CatalogueStatements.CLEAR_MOVED, terms),
                        run(CatalogueStatements.CLEAR_TERMS, terms),
                        run(CatalogueStatements.WRITE_TERMS, terms),
                        run(CatalogueStatements.CLEAR_IMPLICATIONS, implications),
                        run(CatalogueStatements.WRITE_IMPLICATIONS, implications),
                        database.sql(CatalogueStatements.WRITE_CLOSURE).then(),
                        records.save(RECORD, edition.checksum()))
                .then();
    }

    private Mono<Void> run(String statement, String argument) {
        return database.sql(statement).bind(0, argument).then();
    }
}
