package dev.tenure.document;

import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodReader;
import dev.tenure.period.PeriodState;

import org.jspecify.annotations.Nullable;

/**
 * The author's words of a period, as they are read beside its dates.
 *
 * @param period absent where there are no words, or none that can be read
 */
record PeriodWords(@Nullable Period period) {

    static PeriodWords of(@Nullable String raw) {
        return new PeriodWords(raw == null ? null : PeriodReader.readField(raw).orElse(null));
    }

    @Nullable PartialDate start() {
        return period == null ? null : period.start();
    }

    @Nullable PartialDate end() {
        return period == null ? null : period.end();
    }

    /** Returns how the words say that it ends; without words what no end says, or a lost one. */
    PeriodState stateOr(boolean lostEnd) {
        return period == null
                ? lostEnd ? PeriodState.UNKNOWN : PeriodState.ONGOING
                : period.state();
    }

    /** Returns whether they say otherwise than the period. */
    boolean contradicts(Period other) {
        return period != null
                && (areApart(period.start(), other.start(), other.start())
                        || areApart(period.end(), other.end(), other.end())
                        || endOtherwise(other.state()));
    }

    /**
     * Returns whether they say otherwise than the dates, or than how the period is said to end; a
     * date that is not said, or less precisely, does not contradict.
     */
    boolean contradicts(DateMember start, DateMember end, @Nullable PeriodState how) {
        if (period == null) {
            return false;
        }
        PeriodState ends = end.last() == null ? how : PeriodState.ENDED;
        return areApart(period.start(), start.first(), start.last())
                || areApart(period.end(), end.first(), end.last())
                || isAfter(start.first(), period.end())
                || isAfter(period.start(), end.last())
                || ends != null && endOtherwise(ends);
    }

    private boolean endOtherwise(PeriodState how) {
        return period != null && period.state() != PeriodState.UNKNOWN && period.state() != how;
    }

    private static boolean areApart(
            @Nullable PartialDate said, @Nullable PartialDate first, @Nullable PartialDate last) {
        return isAfter(said, last) || isAfter(first, said);
    }

    private static boolean isAfter(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.firstDay().isAfter(other.lastDay());
    }
}
