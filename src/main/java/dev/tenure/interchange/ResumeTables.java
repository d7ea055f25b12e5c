package dev.tenure.interchange;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;

import java.util.List;

/** The tables of what people's documents say, each written once for all of them. */
@Component
final class ResumeTables {

    private final DocumentTable documents;
    private final ReachTable reach;
    private final OrganizationTable organizations;
    private final PositionTable positions;
    private final AchievementTable achievements;
    private final UseTable uses;

    ResumeTables(
            DocumentTable documents,
            ReachTable reach,
            OrganizationTable organizations,
            PositionTable positions,
            AchievementTable achievements,
            UseTable uses) {
        this.documents = documents;
        this.reach = reach;
        this.organizations = organizations;
        this.positions = positions;
        this.achievements = achievements;
        this.uses = uses;
    }

    /** Writes all but the people themselves; returns those of whom something changed. */
    Flux<Long> write(List<PersonResume> resumes) {
        List<PersonResume> known = PersonResume.known(resumes);
        return Flux.concat(
                documents.write(resumes),
                reach.write(resumes),
                organizations.write(resumes),
                positions.write(resumes),
                achievements.write(resumes),
                known.isEmpty() ? Flux.empty() : uses.clear(known),
                uses.write(resumes),
                known.isEmpty() ? Flux.empty() : clear(known));
    }

    private Flux<Long> clear(List<PersonResume> known) {
        return Flux.concat(
                reach.clear(known),
                achievements.clear(known),
                positions.clear(known),
                organizations.clear(known));
    }
}
