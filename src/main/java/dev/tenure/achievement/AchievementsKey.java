package dev.tenure.achievement;

import org.jspecify.annotations.Nullable;

/** The achievements of a person, or of one position of theirs, under a filter. */
record AchievementsKey(long person, @Nullable Long position, AchievementFilterInput filter) {

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
}
