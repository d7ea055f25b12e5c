package dev.tenure.interchange;

import dev.tenure.interchange.ImportReport.Outcome;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import java.util.Iterator;
import java.util.List;

/**
 * Imports documents batch by batch, the next of which is read while one is written, and prints what
 * came of each; what cannot be imported stops none of the others.
 */
final class ImportSession {

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
        List<Arrival.Document> documents = documents(batch);
        return importer.takeFirst(documents)
                .onErrorResume(DatabaseRefusal::isOne, _ -> Mono.just(List.of()))
                .flatMap(reports ->
                        reports.isEmpty() && !documents.isEmpty()
                                ? oneByOne(batch)
                                : print(batch, reports));
    }

    private static List<Arrival.Document> documents(List<Arrival> batch) {
        return batch.stream()
                .filter(Arrival.Document.class::isInstance)
                .map(Arrival.Document.class::cast)
                .toList();
    }

    /** Prints what came of the first of a batch, and takes the rest. */
    private Mono<Boolean> print(List<Arrival> batch, List<ImportReport> reports) {
        Iterator<ImportReport> told = reports.iterator();
        boolean all = true;
        for (int i = 0; i < batch.size(); i++) {
            switch (batch.get(i)) {
                case Arrival.Absence absence -> all &= print(absence);
                case Arrival.Document _ -> {
                    if (!told.hasNext()) {
                        boolean first = all;
                        return take(batch.subList(i, batch.size())).map(rest -> first && rest);
                    }
                    all &= print(told.next());
                }
            }
        }
        return Mono.just(all);
    }

    /** What the database does not take may be one of them. */
    private Mono<Boolean> oneByOne(List<Arrival> batch) {
        return Flux.fromIterable(batch)
                .concatMap(arrival ->
                        switch (arrival) {
                            case Arrival.Absence absence -> Mono.fromSupplier(() -> print(absence));
                            case Arrival.Document document -> takeAlone(document.source());
                        })
                .reduce(true, Boolean::logicalAnd);
    }

    private Mono<Boolean> takeAlone(Source source) {
        return importer.take(source)
                .map(this::print)
                .onErrorResume(
                        DatabaseRefusal::isOne,
                        failure -> Mono.fromSupplier(() -> print(source, failure)));
    }

    private boolean print(ImportReport report) {
        printer.report(report);
        return report.outcome() != Outcome.REFUSED;
    }

    private boolean print(Arrival.Absence absence) {
        printer.failure(absence.name(), absence.sentence());
        return false;
    }

    private boolean print(Source source, Throwable failure) {
        printer.failure(source.name(), DatabaseRefusal.sentence(failure));
        return false;
    }
}
