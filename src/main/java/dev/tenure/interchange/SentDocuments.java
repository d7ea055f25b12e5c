package dev.tenure.interchange;

import dev.tenure.database.DatabaseTrouble;
import dev.tenure.interchange.DocumentReader.Reading;
import dev.tenure.interchange.ImportReport.Outcome;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.List;

/** Imports documents that come over the network, few at once, so that reading starves nobody. */
@Component
final class SentDocuments {

    private static final int READERS = 2;
    private static final int WAITING = 20;

    private final DocumentReader reader;
    private final Importer importer;
    private final Scheduler reading = Schedulers.newBoundedElastic(READERS, WAITING, "imports");

    SentDocuments(DocumentReader reader, Importer importer) {
        this.reader = reader;
        this.importer = importer;
    }

    /**
     * What came of a document.
     *
     * @param document the JSON Resume that it is; null where it was written, or refused
     */
    record Result(ImportReport report, @Nullable String document) {}

    /**
     * Imports a document, or only reads it.
     *
     * @return it fails with {@link java.util.concurrent.RejectedExecutionException} where too many
     *     do at once
     */
    Mono<Result> take(Source source, boolean isDryRun) {
        return isDryRun ? read(source) : write(source).map(report -> new Result(report, null));
    }

    private Mono<Result> read(Source source) {
        return Mono.fromCallable(() -> reader.read(source))
                .subscribeOn(reading)
                .map(result ->
                        switch (result) {
                            case Reading.Told(var report) -> new Result(report, null);
                            case Reading.Read(var draft) ->
                                    new Result(draft.report(Outcome.READ), draft.document());
                        });
    }

    private Mono<ImportReport> write(Source source) {
        return Mono.fromCallable(() -> List.of(new Arrival.Document(source, reader)))
                .flatMap(arrivals ->
                        importer.readAhead(arrivals, reading)
                                .then(Mono.defer(() -> importer.first(arrivals)))
                                .flatMap(importer::takeTogether)
                                .retryWhen(DatabaseTrouble.deadlocksAgain()))
                .map(List::getFirst);
    }
}
