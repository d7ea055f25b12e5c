package dev.tenure.experience;

import dev.tenure.graph.BadRequest;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;

import org.jspecify.annotations.Nullable;

/** The days in which months count; without a bound, all on that side. */
public record DateRangeInput(@Nullable PartialDate from, @Nullable PartialDate to) {

    /**
     * Returns the range at an argument, all of time where it is not given.
     *
     * @throws BadRequest if it begins after it ends
     */
    public static DateRange range(@Nullable DateRangeInput asked, String argument) {
        return asked == null
                ? DateRange.UNBOUNDED
                : BadRequest.unlessValid(argument, () -> new DateRange(asked.from, asked.to));
    }
}
