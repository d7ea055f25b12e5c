package dev.tenure.export;

import dev.tenure.graph.Unavailable;
import dev.tenure.position.PositionsKey;

import org.dataloader.Try;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;

/**
 * Résumés as documents. Who writes a PDF or a Word document waits for those before it, and holds up
 * nobody else.
 */
@Component
class Exports {

    private static final int WAITING = 20;

    private final VisibleResumes resumes;
    private final Scheduler typesetting = Schedulers.newBoundedElastic(1, WAITING, "exports");

    Exports(VisibleResumes resumes) {
        this.resumes = resumes;
    }

    /**
     * Writes a few words in each format in the background, so that who asks first does not wait
     * until what writes them has been loaded: seconds, of the five that a request has.
     */
    @EventListener
    void prepare(ApplicationReadyEvent ready) {
        if (ready.getSpringApplication().getWebApplicationType() != WebApplicationType.NONE) {
            typesetting.schedule(FirstResume::write);
        }
    }

    /** What a filter keeps of a person's résumé, in a format. */
    record ExportKey(PositionsKey positions, ExportFormat format) {}

    /** Returns the document of each key. */
    Mono<List<Try<Export>>> of(List<ExportKey> keys) {
        List<PositionsKey> asked = keys.stream().map(ExportKey::positions).distinct().toList();
        boolean isQuick = keys.stream().allMatch(key -> key.format().isQuick());
        Mono<List<Try<VisibleResume>>> read = resumes.byPerson(asked);
        return (isQuick ? read : read.publishOn(typesetting))
                .map(found ->
                        keys.stream()
                                .map(key ->
                                        found.get(asked.indexOf(key.positions()))
                                                .map(key.format()::write))
                                .toList())
                .onErrorMap(
                        RejectedExecutionException.class,
                        _ -> new Unavailable("Too many ask for this at once; please try again"));
    }
}
