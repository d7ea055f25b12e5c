package dev.tenure.interchange;

import dev.tenure.document.Resume;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

/** Gives everything in a résumé its id: the one it is stored with, or a new one. */
@Component
final class Layout {

    private final OrganizationTable organizations;
    private final PositionTable positions;
    private final AchievementTable achievements;

    Layout(
            OrganizationTable organizations,
            PositionTable positions,
            AchievementTable achievements) {
        this.organizations = organizations;
        this.positions = positions;
        this.achievements = achievements;
    }

    /** The rows of a résumé, with the ids of what the person has already. */
    Mono<Rows> of(Resume resume, long person) {
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
}
