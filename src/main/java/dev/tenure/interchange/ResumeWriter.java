package dev.tenure.interchange;

import dev.tenure.database.DerivedData;
import dev.tenure.database.WriteTransaction;
import dev.tenure.interchange.ImportReport.Outcome;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Use;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;

/** Writes one résumé; to be called within a transaction. */
@Component
final class ResumeWriter {

    private final WriteTransaction transaction;
    private final Identities identities;
    private final TechnologyTable technologies;
    private final PersonTable persons;
    private final PositionTable positions;
    private final AchievementTable achievements;
    private final UseTable uses;
    private final List<DerivedData> derived;

    ResumeWriter(
            WriteTransaction transaction,
            Identities identities,
            TechnologyTable technologies,
            PersonTable persons,
            PositionTable positions,
            AchievementTable achievements,
            UseTable uses,
            List<DerivedData> derived) {
        this.transaction = transaction;
        this.identities = identities;
        this.technologies = technologies;
        this.persons = persons;
        this.positions = positions;
        this.achievements = achievements;
        this.uses = uses;
        this.derived = List.copyOf(derived);
    }

    /** Writes a résumé under a slug, with the document that it was read from. */
    Mono<Outcome> write(String slug, String document, Resume resume) {
        return lock(slug, resume)
                .then(persons.find(slug))
                .flatMap(person -> update(slug, document, resume, person))
                .switchIfEmpty(Mono.defer(() -> create(slug, document, resume)));
    }

    /** Writes it as {@link #write}, but refuses to replace the résumé of another name. */
    Mono<Outcome> writeUnlessOfAnother(String slug, String document, Resume resume) {
        return lock(slug, resume)
                .then(persons.isOfAnother(slug, resume.name()))
                .flatMap(isOfAnother ->
                        isOfAnother ? Mono.just(Outcome.REFUSED) : write(slug, document, resume));
    }

    /** Takes what an import waits for, always in this order: its slug, then the technologies. */
    private Mono<Void> lock(String slug, Resume resume) {
        boolean addsTechnologies =
                resume.uses().anyMatch(use -> use.technology() instanceof Use.Technology.Own);
        return transaction
                .begin()
                .then(transaction.lock(new WriteTransaction.Lock("import " + slug)))
                .then(
                        addsTechnologies
                                ? transaction.lock(WriteTransaction.Lock.TECHNOLOGIES)
                                : transaction.lockShared(WriteTransaction.Lock.TECHNOLOGIES));
    }

    private Mono<Outcome> create(String slug, String document, Resume resume) {
        return persons.write(slug, resume)
                .flatMap(person -> writeParts(document, resume, person))
                .thenReturn(Outcome.CREATED);
    }

    private Mono<Outcome> update(String slug, String document, Resume resume, long person) {
        return persons.write(slug, resume)
                .map(written -> 1L)
                .defaultIfEmpty(0L)
                .flatMap(own -> writeParts(document, resume, person).map(others -> own + others))
                .flatMap(changes ->
                        changes == 0
                                ? Mono.just(Outcome.UNCHANGED)
                                : persons.touch(person).thenReturn(Outcome.UPDATED));
    }

    /** Writes everything but the person itself; returns how many rows changed. */
    private Mono<Long> writeParts(String document, Resume resume, long person) {
        return identities
                .identify(resume, person)
                .then(technologies.identify(resume))
                .thenMany(
                        Flux.defer(() ->
                                Flux.concat(
                                        persons.writeDocument(person, document),
                                        persons.writeContactsAndLinks(person, resume),
                                        positions.write(person, resume),
                                        achievements.write(person, resume),
                                        uses.write(person, resume),
                                        achievements.clear(person, resume),
                                        positions.clear(person, resume))))
                .reduce(0L, Long::sum)
                .flatMap(changes -> derive(person).thenReturn(changes));
    }

    /** Writes what follows from the résumé; that it changes does not change the résumé. */
    private Mono<Void> derive(long person) {
        return Flux.fromIterable(derived).concatMap(each -> each.derive(List.of(person))).then();
    }
}
