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

/**
 * A stored use of a technology.
 *
 * @param period its own, else the position's; absent where neither has dates
 * @param evident whether it is evidence: it claims a day that counts, or has no dates and is asked
 *     for in no range
 */
record DatedUse(
        long key, long position, Technology mentioned, @Nullable Period period, boolean evident) {

    static DatedUse of(
            long key,
            long position,
            Technology mentioned,
            @Nullable Period period,
            TechnologyTenuresKey asked) {
        boolean evident =
                period == null
                        ? asked.within().equals(DateRange.UNBOUNDED)
                        : Tenure.of(List.of(period), asked.asOf(), asked.within()).months() > 0;
        return new DatedUse(key, position, mentioned, period, evident);
    }

    /** A period of it, which counts from the month in which what is mentioned was released. */
    ClippedPeriod released(Period stated) {
        PartialDate released = mentioned.released();
        return new ClippedPeriod(
                stated,
                released == null ? null : PartialDate.of(YearMonth.from(released.firstDay())));
    }
}
