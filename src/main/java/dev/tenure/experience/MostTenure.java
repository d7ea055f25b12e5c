package dev.tenure.experience;

import dev.tenure.period.ClippedPeriod;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodState;
import dev.tenure.period.Tenure;

import org.jspecify.annotations.Nullable;

import java.time.Year;
import java.util.List;

/** The most that uses may amount to if whatever their dates leave open were time of use. */
final class MostTenure {

    private static final PartialDate EARLIEST = PartialDate.of(Year.of(1));

    private MostTenure() {}

    static Tenure of(List<DatedUse> uses, PartialDate asOf, DateRange within) {
        List<ClippedPeriod> widest =
                uses.stream().map(use -> use.released(widest(use.period()))).toList();
        return Tenure.ofClipped(widest, asOf, within);
    }

    /** Whether a period does not say when it began, or whether or when it ended. */
    static boolean isOpen(@Nullable Period period) {
        return period == null || period.start() == null || period.state() == PeriodState.UNKNOWN;
    }

    private static Period widest(@Nullable Period period) {
        PartialDate start = period == null || period.start() == null ? EARLIEST : period.start();
        return period == null || period.state() == PeriodState.UNKNOWN
                ? new Period(null, start, null, PeriodState.ONGOING)
                : new Period(null, start, period.end(), period.state());
    }
}
