package dev.tenure.interchange;

import dev.tenure.database.DatabaseTrouble;
import dev.tenure.document.Code;
import dev.tenure.interchange.DocumentReader.Reading;
import dev.tenure.interchange.ImportReport.Outcome;

import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Imports résumé documents, each in one transaction or not at all. What a document says is one
 * tree, to which each pass adds: it is read, its technologies are named, its nodes get their ids,
 * and then they are rows.
 */
@Component
final class Importer {

    private static final String TAKEN =
            "The slug %s, which is only a name's, is that of a résumé of another name: give this"
                    + " one a slug of its own, here, as --slug= of the command or as slug= of the"
                    + " request; --slug=%s replaces the other.";

    private final DocumentReader reader;
    private final DocumentTable documents;
    private final ResumeWriter writer;
    private final EarlyStatistics statistics;
    private final TransactionalOperator transaction;

    Importer(
            DocumentReader reader,
            DocumentTable documents,
            ResumeWriter writer,
            EarlyStatistics statistics,
            TransactionalOperator transaction) {
        this.statistics = statistics;
        this.reader = reader;
        this.documents = documents;
        this.writer = writer;
        this.transaction = transaction;
    }

    /** Returns what came of it; an error of the document is in the report, a database's is not. */
    Mono<ImportReport> take(Source source) {
        return documents
                .unchanged(List.of(reader.digest(source)))
                .flatMapIterable(Map::values)
                .singleOrEmpty()
                .map(unchanged -> unchanged.of(source.name()))
                .switchIfEmpty(Mono.defer(() -> takeAgain(source)));
    }

    /** Takes it as {@link #take}, also where nothing about it has changed. */
    Mono<ImportReport> takeAgain(Source source) {
        return Mono.defer(() -> write(List.of(reader.read(source))))
                .map(List::getFirst)
                .retryWhen(DatabaseTrouble.deadlocksAgain());
    }

    /** Reads those documents, there, that will have to be written, as far as is known. */
    Mono<Void> readAhead(List<Arrival.Document> arrivals, Scheduler there) {
        return unchanged(arrivals)
                .publishOn(there)
                .doOnNext(known ->
                        arrivals.stream()
                                .filter(one -> !known.containsKey(one.digest()))
                                .forEach(Arrival.Document::reading))
                .then();
    }

    /**
     * Returns what the first of these documents say, in their order: of as many as have slugs of
     * their own, for a later one must find what an earlier one leaves.
     */
    Mono<List<Reading>> first(List<Arrival.Document> arrivals) {
        return unchanged(arrivals)
                .map(known -> {
                    Set<String> slugs = new HashSet<>();
                    return arrivals.stream()
                            .map(one -> reading(one, known))
                            .takeWhile(one -> slug(one).map(slugs::add).orElse(true))
                            .toList();
                });
    }

    private Mono<Map<String, ImportReport>> unchanged(List<Arrival.Document> arrivals) {
        return documents.unchanged(arrivals.stream().map(Arrival.Document::digest).toList());
    }

    private static Reading reading(Arrival.Document document, Map<String, ImportReport> known) {
        ImportReport unchanged = known.get(document.digest());
        return unchanged == null
                ? document.reading()
                : new Reading.Told(unchanged.of(document.source().name()));
    }

    private static Optional<String> slug(Reading reading) {
        return switch (reading) {
            case Reading.Read(var draft) -> Optional.of(draft.slug());
            case Reading.Told(var report) -> Optional.ofNullable(report.slug());
        };
    }

    /**
     * Returns what came of documents that were read, in their order; their slugs differ. All of
     * them are written in one transaction: where the database fails, none of them is.
     */
    Mono<List<ImportReport>> takeTogether(List<Reading> readings) {
        List<Draft> drafts = drafts(readings);
        return drafts.size() > 1
                ? writer.addTechnologies(drafts)
                        .as(transaction::transactional)
                        .then(write(readings))
                        .delayUntil(_ -> statistics.gatherAfter(drafts.size()))
                : write(readings);
    }

    private Mono<List<ImportReport>> write(List<Reading> readings) {
        List<Draft> drafts = drafts(readings);
        return drafts.isEmpty()
                ? Mono.just(reports(readings, List.of()))
                : writer.write(drafts)
                        .as(transaction::transactional)
                        .map(outcomes -> reports(readings, outcomes));
    }

    private static List<Draft> drafts(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(read -> ((Reading.Read) read).draft())
                .toList();
    }

    private static List<ImportReport> reports(List<Reading> readings, List<Outcome> outcomes) {
        Iterator<Outcome> written = outcomes.iterator();
        return readings.stream()
                .map(reading ->
                        switch (reading) {
                            case Reading.Told(var report) -> report;
                            case Reading.Read(var draft) -> report(draft, written.next());
                        })
                .toList();
    }

    private static ImportReport report(Draft draft, Outcome outcome) {
        if (outcome == Outcome.REFUSED) {
            String slug = draft.slug();
            draft.problems().error(DocumentReader.SLUG, Code.NAME, TAKEN.formatted(slug, slug));
        }
        return draft.report(outcome);
    }
}
