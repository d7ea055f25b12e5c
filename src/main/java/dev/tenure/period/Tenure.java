package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The calendar months that periods touch together, as of a date: overlaps count once, and nothing
 * after that date counts.
 *
 * @param asOf the date whose last day is the last that counts
 * @param months the most over all readings, without time that nobody claims: an unknown end counts
 *     only the start's own unit, a missing start only the end's
 * @param monthsAtLeast the least over all joint readings, where what holds for a moment alone
 *     counts one month
 * @param intervals the merged months, in order; together they are {@code months}
 * @param gaps the months between one interval and the next
 * @param current whether every reading of some counted period has the last day of {@code asOf}
 * @param firstUsed the earliest start of a counted period, where clipped the date that clips it;
 *     absent where none has a start
 * @param lastUsed {@code asOf} if current, else the latest end (unknown: the start) of a counted
 *     period, but {@code asOf} where some of it is later; absent where nothing counts
 * @param lastUsedAtLeast a day on which, or after which, something was used for certain: the first
 *     of {@code asOf} or of the latest end of what holds throughout, or of a start if that is
 *     later; absent where there is none
 */
public record Tenure(
        PartialDate asOf,
        int months,
        int monthsAtLeast,
        List<TenureInterval> intervals,
        List<MonthRange> gaps,
        boolean current,
        @Nullable PartialDate firstUsed,
        @Nullable PartialDate lastUsed,
        @Nullable LocalDate lastUsedAtLeast) {

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

    /** Returns what the periods count within the range and not after {@code asOf}. */
    public static Tenure of(Collection<Period> periods, PartialDate asOf, DateRange within) {
        return ofClipped(
                periods.stream().map(period -> new ClippedPeriod(period, null, true)).toList(),
                asOf,
                within);
    }

    /** Returns what the periods count within the range, not after {@code asOf}, if clipped so. */
    public static Tenure ofClipped(
            Collection<ClippedPeriod> periods, PartialDate asOf, DateRange within) {
        LocalDate lastDay = asOf.lastDay();
        List<CreditedPeriod> credited =
                within.days()
                        .intersect(new DayRange(LocalDate.MIN, lastDay))
                        .map(days -> credited(periods, days))
                        .orElse(List.of());
        List<CreditedPeriod> throughout =
                credited.stream().filter(each -> each.clipped().throughout()).toList();
        List<MonthRange> counted = months(credited);
        boolean current = isCurrent(credited, lastDay);
        return new Tenure(
                asOf,
                MonthRange.sum(counted),
                LeastMonths.of(credited, within, lastDay),
                intervals(counted, months(throughout), credited, lastDay),
                MonthRange.between(counted),
                current,
                firstUsed(credited),
                current ? asOf : lastUsed(credited, asOf),
                lastUsedAtLeast(credited, throughout, asOf));
    }

    private static List<CreditedPeriod> credited(Collection<ClippedPeriod> periods, DayRange days) {
        return periods.stream()
                .flatMap(period -> CreditedPeriod.of(period, days).stream())
                .toList();
    }

    private static List<MonthRange> months(List<CreditedPeriod> credited) {
        return MonthRange.merge(credited.stream().map(each -> each.credited().months()).toList());
    }

    private static boolean isCurrent(List<CreditedPeriod> credited, LocalDate lastDay) {
        return credited.stream().anyMatch(each -> each.isCurrent(lastDay));
    }

    private static List<TenureInterval> intervals(
            List<MonthRange> counted,
            List<MonthRange> throughout,
            List<CreditedPeriod> credited,
            LocalDate lastDay) {
        boolean ongoing = credited.stream().anyMatch(each -> each.isOngoing(lastDay));
        return counted.stream()
                .map(each ->
                        new TenureInterval(
                                each,
                                ongoing && each.equals(counted.getLast()),
                                each.without(throughout)))
                .toList();
    }

    private static @Nullable PartialDate firstUsed(List<CreditedPeriod> credited) {
        return credited.stream()
                .map(each -> each.clipped().start())
                .filter(Objects::nonNull)
                .min(EARLIEST)
                .orElse(null);
    }

    private static @Nullable PartialDate lastUsed(List<CreditedPeriod> credited, PartialDate asOf) {
        return lastDate(credited)
                .map(date -> date.lastDay().isAfter(asOf.lastDay()) ? asOf : date)
                .orElse(null);
    }

    private static Optional<PartialDate> lastDate(List<CreditedPeriod> credited) {
        return credited.stream().map(CreditedPeriod::lastDate).max(LATEST);
    }

    private static @Nullable LocalDate lastUsedAtLeast(
            List<CreditedPeriod> credited, List<CreditedPeriod> throughout, PartialDate asOf) {
        Optional<PartialDate> last =
                isCurrent(throughout, asOf.lastDay())
                        ? Optional.of(asOf)
                        : lastDate(throughout).map(date -> date.isAfter(asOf) ? asOf : date);
        Stream<PartialDate> starts =
                credited.stream().flatMap(each -> Stream.ofNullable(each.period().start()));
        return Stream.concat(last.stream(), starts)
                .map(PartialDate::firstDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
