package dev.tenure.interchange;

import dev.tenure.database.DerivedData;
import dev.tenure.database.WriteTransaction;
import dev.tenure.database.WriteTransaction.Lock;
import dev.tenure.interchange.ImportReport.Outcome;
import dev.tenure.interchange.PersonTable.Known;
import dev.tenure.text.Folding;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes résumés of different slugs; to be called within a transaction. */
@Component
final class ResumeWriter {

    private final WriteTransaction transaction;
    private final Identities identities;
    private final TechnologyTable technologies;
    private final OwnTechnologies own;
    private final PersonTable persons;
    private final ResumeTables tables;
    private final List<DerivedData> derived;
    private final ImportAnnouncement announcement;

    ResumeWriter(
            WriteTransaction transaction,
            Identities identities,
            TechnologyTable technologies,
            OwnTechnologies own,
            PersonTable persons,
            ResumeTables tables,
            List<DerivedData> derived,
            ImportAnnouncement announcement) {
        this.transaction = transaction;
        this.identities = identities;
        this.technologies = technologies;
        this.own = own;
        this.persons = persons;
        this.tables = tables;
        this.derived = List.copyOf(derived);
        this.announcement = announcement;
    }

    /**
     * Writes résumés; returns what became of each. What would replace the résumé of another name by
     * a slug that nobody gave is refused.
     */
    Mono<List<Outcome>> write(List<Draft> drafts) {
        List<String> slugs = drafts.stream().map(Draft::slug).toList();
        return lock(drafts)
                .then(persons.find(slugs))
                .flatMap(known -> {
                    List<Draft> admitted =
                            drafts.stream().filter(draft -> isAdmitted(draft, known)).toList();
                    return writeAdmitted(admitted, known)
                            .map(changed -> outcomes(drafts, known, changed));
                });
    }

    /**
     * Adds the technologies that no catalogue knows before the transaction of many résumés, all of
     * which would keep others waiting who add some; to be called within one of its own.
     */
    Mono<Void> addTechnologies(List<Draft> drafts) {
        return own.haveAll(drafts)
                .flatMap(known ->
                        known
                                ? Mono.empty()
                                : transaction
                                        .begin()
                                        .then(lockTechnologies(drafts))
                                        .then(own.identify(drafts))
                                        .then());
    }

    /** Takes what an import waits for, always in this order: its slugs, then the technologies. */
    private Mono<Void> lock(List<Draft> drafts) {
        Lock[] slugs =
                drafts.stream()
                        .map(draft -> new Lock("import " + draft.slug()))
                        .toArray(Lock[]::new);
        return transaction.begin().then(transaction.lock(slugs)).then(lockTechnologies(drafts));
    }

    /** Keeps technologies as they are, and others from adding some where these résumés do. */
    private Mono<Void> lockTechnologies(List<Draft> drafts) {
        return transaction
                .lockShared(Lock.TECHNOLOGIES)
                .then(own.haveAll(drafts))
                .flatMap(known -> known ? Mono.empty() : transaction.lock(Lock.OWN_TECHNOLOGIES));
    }

    private static boolean isAdmitted(Draft draft, Map<String, Known> known) {
        Known there = known.get(draft.slug());
        String name = draft.resume().name();
        return there == null
                || draft.replacesAnybody()
                || alike(there.name()).equals(alike(name == null ? "" : name));
    }

    /** Returns a name without regard to case and accents. */
    private static String alike(String name) {
        return String.join(" ", Folding.of(name).strip().split("\\s+"));
    }

    /** Returns the slugs of the résumés that were stored before and have changed. */
    private Mono<Set<String>> writeAdmitted(List<Draft> drafts, Map<String, Known> known) {
        if (drafts.isEmpty()) {
            return Mono.just(Set.of());
        }
        return resumes(drafts, known)
                .flatMap(resumes ->
                        announcement.of(
                                PersonResume.people(resumes),
                                persons.write(resumes)
                                        .collect(Collectors.toSet())
                                        .flatMap(written -> write(resumes, written))));
    }

    private Mono<List<PersonResume>> resumes(List<Draft> drafts, Map<String, Known> known) {
        List<String> strangers =
                drafts.stream().map(Draft::slug).filter(slug -> !known.containsKey(slug)).toList();
        return (strangers.isEmpty() ? Mono.just(Map.<String, Long>of()) : persons.claim(strangers))
                .map(claimed ->
                        drafts.stream().map(draft -> resume(draft, known, claimed)).toList());
    }

    private static PersonResume resume(
            Draft draft, Map<String, Known> known, Map<String, Long> claimed) {
        Known there = known.get(draft.slug());
        return there == null
                ? new PersonResume(Objects.requireNonNull(claimed.get(draft.slug())), true, draft)
                : new PersonResume(there.id(), false, draft);
    }

    private Mono<Set<String>> write(List<PersonResume> resumes, Set<Long> written) {
        return identities
                .identify(resumes)
                .then(technologies.identify(resumes.stream().map(PersonResume::draft).toList()))
                .thenMany(Flux.defer(() -> tables.write(resumes)))
                .collect(() -> new HashSet<>(written), Set::add)
                .flatMap(changed -> finish(resumes, changed));
    }

    /** Writes what follows from the résumés; that it changes does not change a résumé. */
    private Mono<Set<String>> finish(List<PersonResume> resumes, Set<Long> changed) {
        List<Long> people = resumes.stream().map(PersonResume::person).toList();
        List<PersonResume> updated =
                PersonResume.known(resumes).stream()
                        .filter(one -> changed.contains(one.person()))
                        .toList();
        return (updated.isEmpty() ? Mono.<Void>empty() : persons.touch(updated))
                .thenMany(Flux.fromIterable(derived).concatMap(each -> each.derive(people)))
                .then(Mono.fromSupplier(() -> slugs(updated)));
    }

    private static Set<String> slugs(List<PersonResume> resumes) {
        return resumes.stream().map(one -> one.draft().slug()).collect(Collectors.toSet());
    }

    private static List<Outcome> outcomes(
            List<Draft> drafts, Map<String, Known> known, Set<String> changed) {
        return drafts.stream()
                .map(draft -> {
                    if (!isAdmitted(draft, known)) {
                        return Outcome.REFUSED;
                    } else if (!known.containsKey(draft.slug())) {
                        return Outcome.CREATED;
                    }
                    return changed.contains(draft.slug()) ? Outcome.UPDATED : Outcome.UNCHANGED;
                })
                .toList();
    }
}
