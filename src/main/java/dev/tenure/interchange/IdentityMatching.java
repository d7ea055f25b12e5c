package dev.tenure.interchange;

import dev.tenure.resume.Audience;
import dev.tenure.resume.Identity;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;
import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the nodes of a résumé among what is stored of it, and makes their ids known. What is not
 * found stays without one.
 */
final class IdentityMatching {

    /** How far from the same place a similar text is looked for: bounds the work. */
    private static final int NEAR = 10;

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
    record StoredPosition(long id, @Nullable Long organization, Traits.OfPosition traits) {}

    /** An achievement that is stored, with the id of its position. */
    record StoredAchievement(long id, long position, Traits.OfAchievement traits) {}

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
                positions(
                        resume.positions().stream().map(Traits.OfPosition::of).toList(),
                        stored.positions().stream().map(StoredPosition::traits).toList());
        partners.forEach(matching::matchPosition);
        matching.matchOrganizations(partners);
    }

    /**
     * Returns the places of the stored positions by the places of those they are now. Two must
     * agree in two of organization, title, start and texts; one likeness makes no two strangers the
     * same.
     */
    static Map<Integer, Integer> positions(
            List<Traits.OfPosition> wanted, List<Traits.OfPosition> stored) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < stored.size(); i++) {
            for (String text : stored.get(i).texts()) {
                places.computeIfAbsent(text, _ -> new ArrayList<>()).add(i);
            }
        }
        Pairing<Traits.OfPosition> pairing = new Pairing<>(wanted, stored);
        Traits.OfPosition.KEYS.forEach(pairing::by);
        return pairing.byLikeness(
                        place ->
                                wanted.get(place).texts().stream()
                                        .map(text -> places.getOrDefault(text, List.of()))
                                        .flatMapToInt(all -> all.stream().mapToInt(one -> one))
                                        .distinct()
                                        .sorted(),
                        Traits.OfPosition::sharedTexts)
                .by(Traits.OfPosition::times)
                .partners();
    }

    /**
     * Returns the places of the stored achievements of a position by the places of those they are
     * now: by their text, wherever they stand, then by a similar text near the same place.
     */
    static Map<Integer, Integer> achievements(
            List<Traits.OfAchievement> wanted, List<Traits.OfAchievement> stored) {
        return new Pairing<>(wanted, stored)
                .by(List::of)
                .by(one -> List.of(one.text()))
                .byLikeness(
                        place ->
                                IntStream.rangeClosed(0, NEAR)
                                        .flatMap(away -> IntStream.of(place - away, place + away))
                                        .filter(there -> there >= 0 && there < stored.size()),
                        Traits.OfAchievement::similarity)
                .partners();
    }

    private void matchPosition(int place, int storedPlace) {
        Position position = resume.positions().get(place);
        long id = stored.positions().get(storedPlace).id();
        position.identity().become(id);
        List<StoredAchievement> before =
                stored.achievements().stream().filter(one -> one.position() == id).toList();
        achievements(
                        position.achievements().stream().map(Traits.OfAchievement::of).toList(),
                        before.stream().map(StoredAchievement::traits).toList())
                .forEach((achievement, partner) ->
                        position.achievements()
                                .get(achievement)
                                .identity()
                                .become(before.get(partner).id()));
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
