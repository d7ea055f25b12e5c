package dev.tenure.achievement;

import dev.tenure.position.PositionKey;

import org.jspecify.annotations.Nullable;

/** The achievements of a person, or of one position of theirs, under a filter. */
public record AchievementsKey(long person, @Nullable Long position, AchievementFilterInput filter) {

    /**
     * Returns what a field asks for.
     *
     * @throws dev.tenure.graph.BadRequest if the argument {@code filter} is beyond its limits
     */
    static AchievementsKey of(
            long person, @Nullable Long position, @Nullable AchievementFilterInput filter) {
        return new AchievementsKey(
                person,
                position,
                filter == null ? AchievementFilterInput.NONE : filter.checked("filter"));
    }

    /** Returns the key of all achievements of a position. */
    public static AchievementsKey ofPosition(PositionKey position) {
        return new AchievementsKey(
                position.person(), position.position(), AchievementFilterInput.NONE);
    }

    /** Returns the key of all achievements of the position that a row belongs to. */
    static AchievementsKey ofPosition(Achievement.Row row) {
        return ofPosition(new PositionKey(row.person(), row.position()));
    }

    /** Returns the key of all achievements of the person that a row belongs to. */
    static AchievementsKey ofPerson(Achievement.Row row) {
        return new AchievementsKey(row.person(), null, AchievementFilterInput.NONE);
    }

    boolean isUnfiltered() {
        return filter.equals(AchievementFilterInput.NONE);
    }
}
