package dev.tenure.experience;

import dev.tenure.period.ClippedPeriod;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.Tenure;
import dev.tenure.technology.Technology;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * A stored use of a technology.
 *
 * @param period its own, else the position's; absent where neither has dates
 * @param notBefore when the position began, before which it was not used; absent where unknown
 * @param notAfter when the position ended, after which it was not used; absent where unknown
 * @param throughout whether it holds for the whole period: all but what achievements mention
 * @param isEvidence whether some day of it is credited in the range asked for, or it has no dates
 *     and no range is asked for
 */
record DatedUse(
        long key,
        long position,
        Technology mentioned,
        @Nullable Period period,
        @Nullable PartialDate notBefore,
        @Nullable PartialDate notAfter,
        boolean throughout,
        boolean isEvidence) {

    /** Returns whether a use in a period is evidence of use in a range. */
    static boolean isEvidence(@Nullable Period period, PartialDate asOf, DateRange within) {
        return period == null
                ? within.equals(DateRange.UNBOUNDED)
                : Tenure.of(List.of(period), asOf, within).months() > 0;
    }

    /** Returns whether it was at some time in its period, and no other use says all of that. */
    boolean isMomentIn(List<DatedUse> uses) {
        return !throughout
                && uses.stream()
                        .noneMatch(other ->
                                other.throughout
                                        && other.position == position
                                        && Objects.equals(other.period, period));
    }

    /** Returns a period of it, clipped to the time since what is mentioned was released. */
    ClippedPeriod sinceRelease(Period stated) {
        PartialDate released = mentioned.released();
        return new ClippedPeriod(
                stated,
                released == null ? null : PartialDate.of(YearMonth.from(released.firstDay())),
                throughout);
    }
}
