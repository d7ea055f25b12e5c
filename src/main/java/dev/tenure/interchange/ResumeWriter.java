package dev.tenure.interchange;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one résumé; to be called within a transaction. */
@Component
final class ResumeWriter {

    private final Locks locks;
    private final PersonTable persons;
    private final ReachTable reach;
    private final OrganizationTable organizations;
    private final PositionTable positions;
    private final AchievementTable achievements;
    private final UseTable uses;
    private final TechnologyTable technologies;

    ResumeWriter(
            Locks locks,
            PersonTable persons,
            ReachTable reach,
            OrganizationTable organizations,
            PositionTable positions,
            AchievementTable achievements,
            UseTable uses,
            TechnologyTable technologies) {
        this.locks = locks;
        this.persons = persons;
        this.reach = reach;
        this.organizations = organizations;
        this.positions = positions;
        this.achievements = achievements;
        this.uses = uses;
        this.technologies = technologies;
    }

    /** A résumé to be written, with the uses of each of its positions. */
    record Draft(String slug, String document, Resume resume, List<List<Use>> uses) {

        /** In reading order. */
        SequencedSet<Use.Technology> technologies() {
            return uses.stream()
                    .flatMap(List::stream)
                    .map(Use::technology)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        boolean declaresItsOwn() {
            return technologies().stream().anyMatch(one -> one instanceof Use.Technology.Own);
        }
    }

    Mono<Outcome> write(Draft draft) {
        return locks.begin(draft.slug(), draft.declaresItsOwn())
                .then(persons.find(draft.slug()))
                .flatMap(person -> update(draft, person))
                .switchIfEmpty(Mono.defer(() -> create(draft)));
    }

    private Mono<Outcome> create(Draft draft) {
        return persons.write(PersonTable.Row.of(draft.slug(), draft.resume()))
                .flatMap(person -> parts(draft, person))
                .thenReturn(Outcome.CREATED);
    }

    private Mono<Outcome> update(Draft draft, long person) {
        return updatePerson(draft, person)
                .flatMap(changes ->
                        changes == 0
                                ? Mono.just(Outcome.UNCHANGED)
                                : persons.touch(person).thenReturn(Outcome.UPDATED));
    }

    private Mono<Long> updatePerson(Draft draft, long person) {
        return persons.write(PersonTable.Row.of(draft.slug(), draft.resume()))
                .map(written -> 1L)
                .defaultIfEmpty(0L)
                .flatMap(own -> parts(draft, person).map(others -> own + others));
    }

    /** Everything but the person itself; how many rows changed. */
    private Mono<Long> parts(Draft draft, long person) {
        return Mono.zip(rows(draft.resume(), person), technologyIds(draft))
                .flatMap(both -> parts(draft, person, both.getT1(), both.getT2()));
    }

    private Mono<Long> parts(
            Draft draft, long person, Rows rows, Map<Use.Technology, Long> technologyIds) {
        List<PositionTable.Row> jobs = rows.positions();
        List<AchievementTable.Row> trees = rows.achievements();
        List<OrganizationTable.Row> employers = rows.organizations();
        return Flux.concat(
                        persons.keep(person, draft.document()),
                        reach.writeContacts(person, draft.resume().contacts()),
                        reach.writeLinks(person, draft.resume().links()),
                        organizations.write(person, employers),
                        positions.write(person, jobs),
                        achievements.write(person, trees),
                        uses.write(person, rows.uses(draft.uses(), technologyIds)),
                        achievements.clear(
                                person, trees.stream().map(AchievementTable.Row::id).toList()),
                        positions.clear(person, jobs.stream().map(PositionTable.Row::id).toList()),
                        organizations.clear(
                                person, employers.stream().map(OrganizationTable.Row::id).toList()))
                .reduce(0L, Long::sum);
    }

    private Mono<Rows> rows(Resume resume, long person) {
        return Mono.zip(
                        organizations.stored(person),
                        positions.stored(person),
                        achievements.stored(person))
                .map(all -> new StoredResume(all.getT1(), all.getT2(), all.getT3()))
                .map(stored -> Recognition.of(resume, stored))
                .flatMap(this::complete)
                .map(ids -> new Rows(resume, ids));
    }

    private Mono<Identities.Complete> complete(Identities known) {
        return Mono.zip(
                        organizations.newIds(known.newOrganizations()).collectList(),
                        positions.newIds(known.newPositions()).collectList(),
                        achievements.newIds(known.newAchievements()).collectList())
                .map(fresh -> known.with(fresh.getT1(), fresh.getT2(), fresh.getT3()));
    }

    private Mono<Map<Use.Technology, Long>> technologyIds(Draft draft) {
        Set<String> slugs =
                draft.technologies().stream()
                        .filter(Use.Technology.Catalogued.class::isInstance)
                        .map(one -> ((Use.Technology.Catalogued) one).slug())
                        .collect(Collectors.toSet());
        return technologies
                .ofSlugs(slugs)
                .flatMap(ids ->
                        Flux.fromIterable(draft.technologies())
                                .concatMap(one -> identified(one, ids))
                                .collectMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Mono<Map.Entry<Use.Technology, Long>> identified(
            Use.Technology technology, Map<String, Long> ids) {
        return switch (technology) {
            case Use.Technology.Catalogued(var slug) ->
                    Mono.justOrEmpty(ids.get(slug)).map(id -> Map.entry(technology, id));
            case Use.Technology.Own(var name) ->
                    technologies.named(name).map(id -> Map.entry(technology, id));
        };
    }
}
