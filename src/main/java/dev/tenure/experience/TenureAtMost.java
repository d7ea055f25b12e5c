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

/**
 * The most that uses may amount to: whatever their dates leave open is taken for time of use,
 * within the positions that they belong to.
 */
final class TenureAtMost {

    private static final PartialDate EARLIEST = PartialDate.of(Year.of(1));

    private TenureAtMost() {}

    /** Returns the tenure of uses, each as long as it may have been. */
    static Tenure of(List<DatedUse> uses, PartialDate asOf, DateRange within) {
        List<ClippedPeriod> widest =
                uses.stream().map(use -> use.sinceRelease(widest(use))).toList();
        return Tenure.ofClipped(widest, asOf, within);
    }

    /**
     * Returns whether a use that may count does not say when it began, or whether or when it ended.
     */
    static boolean isOpen(DatedUse use, PartialDate asOf, DateRange within) {
        Period period = use.period();
        boolean open =
                period == null || period.start() == null || period.state() == PeriodState.UNKNOWN;
        return open && of(List.of(use), asOf, within).months() > 0;
    }

    private static Period widest(DatedUse use) {
        Period period = use.period();
        PartialDate start = period == null ? null : period.start();
        PartialDate end = period == null ? null : period.end();
        PeriodState state = period == null ? PeriodState.UNKNOWN : period.state();
        PartialDate earliest = start != null ? start : orElse(use.notBefore(), EARLIEST);
        if (state != PeriodState.UNKNOWN) {
            return new Period(null, earliest, end, state);
        }
        return use.notAfter() == null
                ? new Period(null, earliest, null, PeriodState.ONGOING)
                : new Period(null, earliest, use.notAfter(), PeriodState.ENDED);
    }

    private static PartialDate orElse(@Nullable PartialDate date, PartialDate other) {
        return date == null ? other : date;
    }
}
