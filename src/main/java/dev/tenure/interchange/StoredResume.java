package dev.tenure.interchange;

import java.util.List;

/** What a person's résumé is recognised by when a document comes again; in stored order. */
record StoredResume(
        List<OrganizationTable.Stored> organizations,
        List<PositionTable.Stored> positions,
        List<AchievementTable.Stored> achievements) {

    StoredResume {
        organizations = List.copyOf(organizations);
        positions = List.copyOf(positions);
        achievements = List.copyOf(achievements);
    }
}
