package dev.tenure.export;

import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.Unavailable;

import org.dataloader.Try;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;

/** Résumés as documents. Who writes a PDF waits for those before it, and holds up nobody else. */
@Component
class Exports {

    private static final int WAITING = 20;

    private final VisibleResumes resumes;
    private final Scheduler typesetting = Schedulers.newBoundedElastic(1, WAITING, "exports");

    Exports(VisibleResumes resumes) {
        this.resumes = resumes;
    }

    /** A person's résumé in a format. */
    record ExportKey(long person, ExportFormat format) {}

    /** Returns the document of each key. */
    Mono<List<Try<Export>>> of(List<ExportKey> keys) {
        List<Long> people = keys.stream().map(ExportKey::person).distinct().toList();
        boolean isQuick = keys.stream().allMatch(key -> key.format().isText());
        Mono<List<Try<VisibleResume>>> read = resumes.byPerson(people);
        return (isQuick ? read : read.publishOn(typesetting))
                .map(found ->
                        BatchLoader.each(
                                keys,
                                key ->
                                        key.format()
                                                .write(
                                                        found.get(people.indexOf(key.person()))
                                                                .get())))
                .onErrorMap(
                        RejectedExecutionException.class,
                        _ -> new Unavailable("Too many ask for this at once; please try again"));
    }
}
