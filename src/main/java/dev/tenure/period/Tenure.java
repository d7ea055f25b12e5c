package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The calendar months that periods touch together, as of a date: overlaps count once, and nothing
 * after that date counts.
 *
 * @param asOf the date whose last day is the last that counts
 * @param months the most over all readings, without time that nobody claims: an unknown end counts
 *     only the start's own unit, a missing start only the end's
 * @param monthsAtLeast the least over all joint readings
 * @param intervals the merged months, in order; together they are {@code months}
 * @param gaps the months between one interval and the next
 * @param current whether every reading of some counted period has the last day of {@code asOf}
 * @param firstUsed the earliest start of a counted period, where clipped the date that clips it;
 *     absent where none has a start
 * @param lastUsed {@code asOf} if current, else the latest end (unknown: the start) of a counted
 *     period, but none after {@code asOf}; absent where nothing counts
 */
public record Tenure(
        PartialDate asOf,
        int months,
        int monthsAtLeast,
        List<Interval> intervals,
        List<MonthRun> gaps,
        boolean current,
        @Nullable PartialDate firstUsed,
        @Nullable PartialDate lastUsed) {

    private static final Comparator<PartialDate> EARLIEST =
            Comparator.comparing(PartialDate::firstDay).thenComparing(PartialDate::lastDay);

    private static final Comparator<PartialDate> LATEST =
            Comparator.comparing(PartialDate::lastDay).thenComparing(PartialDate::firstDay);

    public Tenure {
        intervals = List.copyOf(intervals);
        gaps = List.copyOf(gaps);
    }

    /** Returns what one period counts up to the last day of {@code asOf}. */
    public static Tenure of(Period period, PartialDate asOf) {
        return of(List.of(period), asOf, DateRange.UNBOUNDED);
    }

    /** Counts what lies within the range and not after {@code asOf}. */
    public static Tenure of(Collection<Period> periods, PartialDate asOf, DateRange within) {
        return ofClipped(
                periods.stream().map(period -> new ClippedPeriod(period, null)).toList(),
                asOf,
                within);
    }

    /** Counts what lies within the range, not after {@code asOf} and not clipped. */
    public static Tenure ofClipped(
            Collection<ClippedPeriod> periods, PartialDate asOf, DateRange within) {
        LocalDate lastDay = asOf.lastDay();
        Optional<DayRange> days = within.days().intersect(new DayRange(LocalDate.MIN, lastDay));
        List<Claim> claims =
                days.stream()
                        .flatMap(
                                range -> periods.stream().flatMap(p -> Claim.of(p, range).stream()))
                        .toList();
        List<MonthRun> runs =
                MonthRun.merge(claims.stream().map(claim -> claim.counted().months()).toList());
        boolean current = claims.stream().anyMatch(claim -> claim.isCurrent(lastDay));
        return new Tenure(
                asOf,
                MonthRun.sum(runs),
                LeastMonths.of(claims, lastDay),
                intervals(runs, claims, lastDay),
                MonthRun.between(runs),
                current,
                firstUsed(claims),
                current ? asOf : lastUsed(claims, asOf));
    }

    private static List<Interval> intervals(
            List<MonthRun> runs, List<Claim> claims, LocalDate lastDay) {
        boolean ongoing = claims.stream().anyMatch(claim -> claim.isOngoing(lastDay));
        return runs.stream()
                .map(run -> new Interval(run, ongoing && run.equals(runs.getLast())))
                .toList();
    }

    private static @Nullable PartialDate firstUsed(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.clipped().start())
                .filter(Objects::nonNull)
                .min(EARLIEST)
                .orElse(null);
    }

    private static @Nullable PartialDate lastUsed(List<Claim> claims, PartialDate asOf) {
        return claims.stream()
                .map(Claim::lastDate)
                .max(LATEST)
                .map(date -> date.isAfter(asOf) ? asOf : date)
                .orElse(null);
    }
}
