package dev.tenure.interchange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * The ids of a document's organizations, positions and of each position's achievements, in the
 * document's order; null for what has none yet.
 */
record Identities(
        List<@Nullable Long> organizations,
        List<@Nullable Long> positions,
        List<List<@Nullable Long>> achievements) {

    Identities {
        organizations = copy(organizations);
        positions = copy(positions);
        achievements = achievements.stream().map(Identities::copy).toList();
    }

    private static List<@Nullable Long> copy(List<@Nullable Long> ids) {
        return Collections.unmodifiableList(new ArrayList<>(ids));
    }

    int newOrganizations() {
        return missing(organizations);
    }

    int newPositions() {
        return missing(positions);
    }

    int newAchievements() {
        return achievements.stream().mapToInt(Identities::missing).sum();
    }

    /** The same with new ids where there were none. */
    Complete with(List<Long> organizationIds, List<Long> positionIds, List<Long> achievementIds) {
        Iterator<Long> fresh = achievementIds.iterator();
        return new Complete(
                filled(organizations, organizationIds.iterator()),
                filled(positions, positionIds.iterator()),
                achievements.stream().map(ids -> filled(ids, fresh)).toList());
    }

    private static int missing(List<@Nullable Long> ids) {
        return (int) ids.stream().filter(Objects::isNull).count();
    }

    private static List<Long> filled(List<@Nullable Long> ids, Iterator<Long> fresh) {
        List<Long> filled = new ArrayList<>();
        for (Long id : ids) {
            filled.add(id == null ? fresh.next() : id);
        }
        return filled;
    }

    /** The ids of everything. */
    record Complete(List<Long> organizations, List<Long> positions, List<List<Long>> achievements) {

        Complete {
            organizations = List.copyOf(organizations);
            positions = List.copyOf(positions);
            achievements = achievements.stream().map(List::copyOf).toList();
        }
    }
}
