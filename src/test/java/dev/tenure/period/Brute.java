package dev.tenure.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Says what periods mean by trying every reading, days counted from December 2014, and what months
 * they touch by walking through every day. All dates must lie in 2015 to 2017.
 */
final class Brute {

    private static final LocalDate ORIGIN = LocalDate.of(2014, 12, 1);
    private static final int DAYS = day(LocalDate.of(2018, 1, 31)) + 1;
    private static final int[] MONTHS =
            IntStream.range(0, DAYS)
                    .map(day -> month(YearMonth.from(ORIGIN.plusDays(day))))
                    .toArray();
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int BEFORE_ALL = Integer.MIN_VALUE;

    private Brute() {}

    /** A pair of days, of which the first may be before all days and the second after all. */
    record Reading(int start, int end) {}

    static List<Reading> readings(Period period) {
        List<Reading> readings = new ArrayList<>();
        for (int start = BEFORE_ALL; start < DAYS; start = Math.max(start, -1) + 1) {
            if (!mayStart(period, start)) {
                continue;
            }
            for (int end = Math.max(start, 0); end < DAYS; end++) {
                if (mayEnd(period, end)) {
                    readings.add(new Reading(start, end));
                }
            }
            if (period.state() != PeriodState.ENDED) {
                readings.add(new Reading(start, NEVER));
            }
        }
        return readings;
    }

    static boolean matches(PeriodFilter filter, List<Reading> readings) {
        DateRange range = filter.range();
        if (range.from() == null && range.to() == null && filter.match() != PeriodMatch.ENDS_IN) {
            return true;
        }
        int from = range.from() == null ? BEFORE_ALL : day(range.from().firstDay());
        int to = range.to() == null ? NEVER : day(range.to().lastDay());
        Predicate<Reading> holds =
                reading -> holds(filter.match(), reading.start(), reading.end(), from, to);
        return switch (filter.certainty()) {
            case POSSIBLE -> readings.stream().anyMatch(holds);
            case DEFINITE -> readings.stream().allMatch(holds);
        };
    }

    private static boolean holds(PeriodMatch match, int start, int end, int from, int to) {
        return switch (match) {
            case OVERLAPS -> start <= to && end >= from;
            case WITHIN -> start >= from && end <= to;
            case CONTAINS -> start <= from && end >= to;
            case STARTS_IN -> from <= start && start <= to;
            case ENDS_IN -> end != NEVER && from <= end && end <= to;
        };
    }

    private static boolean mayStart(Period period, int day) {
        return Optional.ofNullable(period.start()).map(unit -> isIn(unit, day)).orElse(true);
    }

    private static boolean mayEnd(Period period, int day) {
        return switch (period.state()) {
            case ENDED -> isIn(Optional.ofNullable(period.end()).orElseThrow(), day);
            case ONGOING -> false;
            case UNKNOWN -> true;
        };
    }

    private static boolean isIn(PartialDate unit, int day) {
        return day >= day(unit.firstDay()) && day <= day(unit.lastDay());
    }

    /** The sets of months (as bits from December 2014) that the readings touch, clipped. */
    static Set<Long> touched(Period period, PartialDate asOf, DateRange within) {
        int until = day(asOf.lastDay());
        int from = within.from() == null ? 0 : day(within.from().firstDay());
        int to = Math.min(until, within.to() == null ? until : day(within.to().lastDay()));
        boolean begun =
                period.state() == PeriodState.ONGOING
                        && Optional.ofNullable(period.start())
                                .filter(start -> day(start.firstDay()) <= until)
                                .isPresent();
        Set<Long> all = new HashSet<>();
        for (int start = 0; start < DAYS; start++) {
            if (!mayStart(period, start) || begun && start > until) {
                continue;
            }
            long months = 0;
            for (int day = start; day < DAYS; day++) {
                if (day >= from && day <= to) {
                    months |= 1L << MONTHS[day];
                }
                if (mayEnd(period, day)) {
                    all.add(months);
                }
            }
            if (period.state() != PeriodState.ENDED) {
                all.add(months);
            }
        }
        return all;
    }

    /** The period of which nothing is left that nobody claims. */
    static Period claimed(Period period) {
        if (period.start() == null && period.end() != null) {
            return new Period(null, period.end(), period.end(), PeriodState.ENDED);
        }
        return period.state() == PeriodState.UNKNOWN && period.start() != null
                ? new Period(null, period.start(), period.start(), PeriodState.ENDED)
                : period;
    }

    static boolean everyReadingContains(Period period, PartialDate asOf) {
        int today = day(asOf.lastDay());
        return readings(period).stream()
                .filter(reading ->
                        period.state() != PeriodState.ONGOING || reading.start() <= today)
                .allMatch(reading -> reading.start() <= today && today <= reading.end());
    }

    static int month(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(YearMonth.from(ORIGIN), month);
    }

    private static int day(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(ORIGIN, day);
    }
}
