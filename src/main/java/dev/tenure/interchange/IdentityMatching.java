package dev.tenure.interchange;

import dev.tenure.period.Period;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Identity;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;
import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the nodes of a résumé among what is stored of it, and makes their ids known. What is not
 * found stays without one.
 */
final class IdentityMatching {

    private final Resume resume;
    private final StoredResume stored;
    private final Map<OrganizationName, Long> organizations = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    /** What of a person is stored, as far as a document that comes again is matched by it. */
    record StoredResume(
            List<StoredOrganization> organizations,
            List<StoredPosition> positions,
            List<StoredAchievement> achievements) {

        StoredResume {
            organizations = List.copyOf(organizations);
            positions = List.copyOf(positions);
            achievements = List.copyOf(achievements);
        }
    }

    /** An organization that is stored. */
    record StoredOrganization(long id, Audience audience, String name) {}

    /** A position that is stored, with the id of its organization. */
    record StoredPosition(long id, @Nullable Long organization, PositionMatching.Traits traits) {}

    /** An achievement that is stored, with the id of its position. */
    record StoredAchievement(long id, long position, AchievementMatching.Traits traits) {}

    private record OrganizationName(Audience audience, String key) {}

    private IdentityMatching(Resume resume, StoredResume stored) {
        this.resume = resume;
        this.stored = stored;
        stored.organizations()
                .forEach(one -> organizations.put(name(one.audience(), one.name()), one.id()));
    }

    private static OrganizationName name(Audience audience, String name) {
        return new OrganizationName(audience, Folding.lower(name));
    }

    /** Makes the ids known of what is stored. */
    static void match(Resume resume, StoredResume stored) {
        IdentityMatching matching = new IdentityMatching(resume, stored);
        Map<Integer, Integer> partners =
                PositionMatching.match(
                        resume.positions().stream().map(IdentityMatching::traits).toList(),
                        stored.positions().stream().map(StoredPosition::traits).toList());
        partners.forEach(matching::matchPosition);
        matching.matchOrganizations(partners);
    }

    private static PositionMatching.Traits traits(Position position) {
        Organization organization = position.organization();
        Period period = position.period();
        return new PositionMatching.Traits(
                position.kind(),
                organization == null ? null : Folding.lower(organization.name()),
                position.title(),
                period == null || period.start() == null ? null : period.start().toString(),
                period == null || period.end() == null ? null : period.end().toString(),
                Stream.concat(
                                Stream.ofNullable(position.summary()),
                                position.achievements().stream().map(Achievement::text))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private void matchPosition(int place, int storedPlace) {
        Position position = resume.positions().get(place);
        long id = stored.positions().get(storedPlace).id();
        position.identity().become(id);
        List<StoredAchievement> before =
                stored.achievements().stream().filter(one -> one.position() == id).toList();
        AchievementMatching.match(
                        position.achievements().stream().map(IdentityMatching::traits).toList(),
                        before.stream().map(StoredAchievement::traits).toList())
                .forEach((achievement, partner) ->
                        position.achievements()
                                .get(achievement)
                                .identity()
                                .become(before.get(partner).id()));
    }

    private static AchievementMatching.Traits traits(Achievement achievement) {
        Achievement parent = achievement.parent();
        return new AchievementMatching.Traits(
                achievement.text(), parent == null ? null : parent.text());
    }

    /**
     * Finds an organization by its name, else by a former name, else by a position there that was
     * found, else by its name for another audience.
     */
    private void matchOrganizations(Map<Integer, Integer> positions) {
        List<Organization> wanted = resume.organizations();
        wanted.forEach(one -> matchOrganization(one, one.audience(), one.name()));
        for (Organization one : wanted) {
            one.formerNames().forEach(former -> matchOrganization(one, one.audience(), former));
        }
        positions.forEach((place, storedPlace) -> {
            Organization one = resume.positions().get(place).organization();
            if (one != null) {
                become(one.identity(), stored.positions().get(storedPlace).organization());
            }
        });
        for (Organization one : wanted) {
            for (Audience audience : Audience.values()) {
                matchOrganization(one, audience, one.name());
            }
        }
    }

    private void matchOrganization(Organization one, Audience audience, String name) {
        become(one.identity(), organizations.get(name(audience, name)));
    }

    private void become(Identity identity, @Nullable Long id) {
        if (id != null && !identity.isKnown() && taken.add(id)) {
            identity.become(id);
        }
    }
}
