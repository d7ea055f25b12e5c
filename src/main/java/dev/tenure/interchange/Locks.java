package dev.tenure.interchange;

import dev.tenure.database.LongJob;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** What an import waits for, always in this order: its slug, then the technologies. */
@Component
final class Locks {

    private final LongJob job;

    Locks(LongJob job) {
        this.job = job;
    }

    /** Begins an import, which may add technologies or only refer to them. */
    Mono<Void> begin(String slug, boolean addsTechnologies) {
        return job.begin()
                .then(job.alone(new LongJob.Lock("import " + slug)))
                .then(
                        addsTechnologies
                                ? job.alone(LongJob.Lock.TECHNOLOGIES)
                                : job.together(LongJob.Lock.TECHNOLOGIES));
    }
}
