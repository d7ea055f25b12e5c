package dev.tenure.interchange;

import dev.tenure.resume.Use;
import dev.tenure.search.SearchIndex;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

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
    private final ExperienceTable experience;
    private final TechnologyIds technologies;
    private final Layout layout;
    private final SearchIndex search;

    ResumeWriter(
            Locks locks,
            PersonTable persons,
            ReachTable reach,
            OrganizationTable organizations,
            PositionTable positions,
            AchievementTable achievements,
            UseTable uses,
            ExperienceTable experience,
            TechnologyIds technologies,
            Layout layout,
            SearchIndex search) {
        this.locks = locks;
        this.persons = persons;
        this.reach = reach;
        this.organizations = organizations;
        this.positions = positions;
        this.achievements = achievements;
        this.uses = uses;
        this.experience = experience;
        this.technologies = technologies;
        this.layout = layout;
        this.search = search;
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
        return Mono.zip(layout.of(draft.resume(), person), technologies.idsOf(draft.technologies()))
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
                .reduce(0L, Long::sum)
                .flatMap(changes -> derive(person).thenReturn(changes));
    }

    /** What follows from the résumé; that it changes does not change the résumé. */
    private Mono<Void> derive(long person) {
        return experience.derive(person).then(search.write(List.of(person))).then();
    }
}
