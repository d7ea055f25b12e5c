package dev.tenure.achievement;

import dev.tenure.graph.ArgumentLimits;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

/** Restricts achievements; all that is given must hold for the text of one. */
public record AchievementFilterInput(
        @Nullable PeriodFilterInput period,
        @Nullable TechnologyFilterInput technologies,
        @Nullable String text) {

    /** Restricts nothing. */
    static final AchievementFilterInput NONE = new AchievementFilterInput(null, null, null);

    AchievementFilterInput checked(String argument) {
        if (technologies != null) {
            technologies.checked(argument + ".technologies");
        }
        ArgumentLimits.text(text, argument + ".text");
        return this;
    }

    TechnologyFilterInput askedTechnologies() {
        return technologies == null ? TechnologyFilterInput.NONE : technologies;
    }
}
