package dev.tenure.experience;

import dev.tenure.experience.FoundUses.FoundUse;
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
 * @param notBefore when the position began, before which it was not used; absent where unknown
 * @param notAfter when the position ended, after which it was not used; absent where unknown
 * @param evident whether it is evidence: it claims a day that counts, or has no dates and is asked
 *     for in no range
 */
record DatedUse(
        long key,
        long position,
        Technology mentioned,
        @Nullable Period period,
        @Nullable PartialDate notBefore,
        @Nullable PartialDate notAfter,
        boolean evident) {

    static DatedUse of(FoundUse found, Technology mentioned, TechnologyTenuresKey asked) {
        Period period = found.period();
        boolean evident =
                period == null
                        ? asked.within().equals(DateRange.UNBOUNDED)
                        : Tenure.of(List.of(period), asked.asOf(), asked.within()).months() > 0;
        return new DatedUse(
                found.key(),
                found.position(),
                mentioned,
                period,
                found.notBefore(),
                found.notAfter(),
                evident);
    }

    /** A period of it, which counts from the month in which what is mentioned was released. */
    ClippedPeriod released(Period stated) {
        PartialDate released = mentioned.released();
        return new ClippedPeriod(
                stated,
                released == null ? null : PartialDate.of(YearMonth.from(released.firstDay())));
    }
}
