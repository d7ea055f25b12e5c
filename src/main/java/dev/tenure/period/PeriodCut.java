package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Cuts a part's period to its whole's, as {@link Period#cutTo} says. */
final class PeriodCut {

    private PeriodCut() {}

    static Optional<Period> of(Period part, Period whole) {
        Readings inner = Readings.of(part);
        Readings outer = Readings.of(whole);
        if (inner.earliestStart().isAfter(outer.latestEnd())
                || outer.earliestStart().isAfter(inner.latestEnd())) {
            return Optional.empty();
        }
        PartialDate start = start(part, whole);
        PartialDate end = end(start, part, whole);
        PeriodState state =
                end != null
                        ? PeriodState.ENDED
                        : part.state() == PeriodState.ONGOING ? whole.state() : part.state();
        return Optional.of(new Period(part.raw(), start, end, state));
    }

    private static @Nullable PartialDate start(Period part, Period whole) {
        PartialDate outer = whole.start();
        PartialDate inner = part.start() == null ? part.end() : part.start();
        return outer != null && inner != null && inner.firstDay().isBefore(outer.firstDay())
                ? outer
                : part.start();
    }

    private static @Nullable PartialDate end(
            @Nullable PartialDate start, Period part, Period whole) {
        PartialDate outer = whole.end();
        PartialDate inner = part.state() == PeriodState.UNKNOWN ? start : part.end();
        return outer != null && (inner == null || inner.lastDay().isAfter(outer.lastDay()))
                ? outer
                : part.end();
    }
}
