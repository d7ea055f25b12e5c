package dev.tenure.achievement;

import org.jspecify.annotations.Nullable;

/** The achievements of a person, or of one position of theirs, under a filter. */
record AchievementsKey(long person, @Nullable Long position, AchievementFilterInput filter) {}
