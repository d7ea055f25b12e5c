package dev.tenure.interchange;

import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodState;

import org.jspecify.annotations.Nullable;

/** The columns of a period, which are null where there is none. */
record PeriodColumns(
        @Nullable String raw,
        @Nullable String start,
        @Nullable String end,
        @Nullable PeriodState state) {

    private static final PeriodColumns NONE = new PeriodColumns(null, null, null, null);

    static PeriodColumns of(@Nullable Period period) {
        return period == null
                ? NONE
                : new PeriodColumns(
                        period.raw(), iso(period.start()), iso(period.end()), period.state());
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
