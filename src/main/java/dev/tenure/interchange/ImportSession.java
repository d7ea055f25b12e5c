package dev.tenure.interchange;

import dev.tenure.interchange.DocumentReader.Reading;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Imports documents batch by batch, the next of which is read while one is written by several
 * writers at once, and prints what came of each; what cannot be imported stops none of the others.
 */
final class ImportSession {

    private static final int WRITERS = 2;

    private final Importer importer;
    private final ReportPrinter printer;

    ImportSession(Importer importer, ReportPrinter printer) {
        this.importer = importer;
        this.printer = printer;
    }

    /** Returns whether all documents were imported. */
    boolean take(Iterable<Arrival> arrivals) {
        Iterable<List<Arrival>> batches = () -> new Batches(arrivals.iterator());
        Boolean all =
                Flux.fromIterable(batches)
                        .subscribeOn(Schedulers.boundedElastic())
                        .concatMap(this::readAhead, 1)
                        .concatMap(this::take, 1)
                        .reduce(true, Boolean::logicalAnd)
                        .block();
        return Boolean.TRUE.equals(all);
    }

    private Mono<List<Arrival>> readAhead(List<Arrival> batch) {
        return importer.readAhead(documents(batch), Schedulers.boundedElastic())
                .onErrorComplete(DatabaseRefusal::isOne)
                .thenReturn(batch);
    }

    private Mono<Boolean> take(List<Arrival> batch) {
        return takeAll(documents(batch)).map(tellings -> print(batch, tellings));
    }

    private static List<Arrival.Document> documents(List<Arrival> batch) {
        return batch.stream()
                .filter(Arrival.Document.class::isInstance)
                .map(Arrival.Document.class::cast)
                .toList();
    }

    /** Takes the first documents at once, and then the rest, which may be of slugs of theirs. */
    private Mono<List<Telling>> takeAll(List<Arrival.Document> documents) {
        if (documents.isEmpty()) {
            return Mono.just(List.of());
        }
        return importer.first(documents)
                .flatMap(readings -> takeAtOnce(documents, readings))
                .onErrorResume(DatabaseRefusal::isOne, _ -> takeOneByOne(documents))
                .flatMap(tellings ->
                        takeAll(documents.subList(tellings.size(), documents.size()))
                                .map(rest -> joined(List.of(tellings, rest))));
    }

    private Mono<List<Telling>> takeAtOnce(
            List<Arrival.Document> documents, List<Reading> readings) {
        int share = Math.ceilDiv(readings.size(), WRITERS);
        return Flux.range(0, Math.ceilDiv(readings.size(), share))
                .flatMapSequential(
                        writer -> {
                            int from = writer * share;
                            int to = Math.min(from + share, readings.size());
                            return importer.takeTogether(readings.subList(from, to))
                                    .map(ImportSession::taken)
                                    .onErrorResume(
                                            DatabaseRefusal::isOne,
                                            _ -> takeOneByOne(documents.subList(from, to)));
                        },
                        WRITERS)
                .collectList()
                .map(ImportSession::joined);
    }

    private static List<Telling> taken(List<ImportReport> reports) {
        return reports.stream().<Telling>map(Telling.Taken::new).toList();
    }

    /** What the database does not take may be one of them. */
    private Mono<List<Telling>> takeOneByOne(List<Arrival.Document> documents) {
        return Flux.fromIterable(documents)
                .map(Arrival.Document::source)
                .concatMap(source ->
                        importer.take(source)
                                .<Telling>map(Telling.Taken::new)
                                .onErrorResume(
                                        DatabaseRefusal::isOne,
                                        refusal -> Mono.just(Telling.Failed.of(source, refusal))))
                .collectList();
    }

    private static List<Telling> joined(List<List<Telling>> parts) {
        List<Telling> all = new ArrayList<>();
        parts.forEach(all::addAll);
        return all;
    }

    private boolean print(List<Arrival> batch, List<Telling> ofDocuments) {
        Iterator<Telling> tellings = ofDocuments.iterator();
        boolean all = true;
        for (Arrival arrival : batch) {
            Telling telling =
                    switch (arrival) {
                        case Arrival.Document _ -> tellings.next();
                        case Arrival.Absence(var name, var why) -> new Telling.Failed(name, why);
                    };
            all &= telling.print(printer);
        }
        return all;
    }
}
