package dev.tenure.technology;

import dev.tenure.database.Announcements;
import dev.tenure.database.StartupRecords;
import dev.tenure.database.Statements;
import dev.tenure.database.WriteTransaction;

import io.r2dbc.postgresql.codec.Json;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private final Statements statements;
    private final WriteTransaction writing;
    private final Announcements announcements;
    private final StartupRecords records;
    private final TransactionalOperator transaction;

    CatalogueLoader(
            Statements statements,
            WriteTransaction writing,
            Announcements announcements,
            StartupRecords records,
            TransactionalOperator transaction) {
        this.writing = writing;
        this.announcements = announcements;
        this.records = records;
        this.statements = statements;
        this.transaction = transaction;
    }

    /** Returns whether anything had to be loaded. */
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
        Json technologies = Statements.rows(CatalogueRows.technologies(catalogue));
        Json terms = Statements.rows(CatalogueRows.terms(catalogue));
        Json implications = Statements.rows(CatalogueRows.implications(catalogue));
        LOG.info("Loading the catalogue of {} technologies", catalogue.technologies().size());
        return Flux.concat(
                        writing.begin(),
                        writing.lock(WriteTransaction.Lock.TECHNOLOGIES),
                        statements.update(CatalogueStatements.RETIRE, technologies),
                        statements.update(CatalogueStatements.WRITE_TECHNOLOGIES, technologies),
                        statements.update(CatalogueStatements.WRITE_CATEGORIES, technologies),
                        statements.update(CatalogueStatements.MOVE_USES, terms),
                        statements.update(CatalogueStatements.CLEAR_MOVED, terms),
                        statements.update(CatalogueStatements.CLEAR_TERMS, terms),
                        statements.update(CatalogueStatements.WRITE_TERMS, terms),
                        statements.update(CatalogueStatements.CLEAR_IMPLICATIONS, implications),
                        statements.update(CatalogueStatements.WRITE_IMPLICATIONS, implications),
                        statements.update(CatalogueStatements.WRITE_CLOSURE),
                        announcements.ofAnything(),
                        records.save(RECORD, edition.checksum()))
                .then();
    }
}
