package dev.tenure.experience;

import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a use may have been, by trying every pair of days and walking through every day of 2015 to
 * 2017 and a month around; months are bits.
 *
 * @param least the months that readings touch, those alone that are part of no other's
 * @param most all months that some reading touches; of a use that may go back for ever, those in
 *     sight
 * @param claimed the months of the reading behind {@code months}
 * @param unclipped the same, were nothing clipped to a release
 * @param current whether every reading has the last day
 * @param latest the last day of any reading that counts, not after the last day; before all: -1
 */
record Readings(
        Set<Long> least, long most, long claimed, long unclipped, boolean current, int latest) {

    private static final LocalDate ORIGIN = LocalDate.of(2014, 12, 1);
    private static final int DAYS = day(LocalDate.of(2018, 1, 31)) + 1;

    /**
     * A use stays within the period of its position, the whole. If not throughout, it was on one
     * day of its period, not before the release and not after the last day.
     */
    static Readings of(
            @Nullable Period period,
            @Nullable Period whole,
            boolean throughout,
            @Nullable PartialDate released,
            PartialDate asOf,
            DateRange within) {
        int last = day(asOf.lastDay());
        int from = within.from() == null ? 0 : day(within.from().firstDay());
        int to = within.to() == null ? DAYS : day(within.to().lastDay());
        int since = released == null ? 0 : day(YearMonth.from(released.firstDay()).atDay(1));
        IntPredicate inRange = day -> day >= from && day <= to && day <= last;
        IntPredicate counts = day -> inRange.test(day) && day >= since;
        IntPredicate possible = day -> day <= last && day >= since;
        boolean begun = begun(period, last);
        Set<Long> touched = new HashSet<>();
        Set<Long> moments = new HashSet<>();
        boolean current = true;
        int latest = -1;
        for (int start = 0; start < DAYS; start++) {
            if (!mayStart(period, whole, start) || begun && start > last) {
                continue;
            }
            long months = 0;
            Set<Long> days = new HashSet<>();
            for (int end = start; end < DAYS; end++) {
                months |= counts.test(end) ? month(end) : 0;
                if (possible.test(end)) {
                    days.add(counts.test(end) ? month(end) : 0);
                }
                if (mayEnd(period, whole, end)) {
                    touched.add(months);
                    moments.addAll(days.isEmpty() ? Set.of(0L) : days);
                    current &= start <= last && last <= end;
                    latest = months == 0 ? latest : Math.max(latest, Math.min(end, last));
                }
            }
        }
        if (period == null) {
            touched.add(0L);
            moments.add(0L);
        }
        return new Readings(
                minimal(throughout ? touched : moments),
                touched.stream().reduce(0L, (one, other) -> one | other),
                claimed(period, counts),
                claimed(period, inRange),
                current && period != null,
                latest);
    }

    /** What goes on as of a day has begun by then. */
    private static boolean begun(@Nullable Period period, int last) {
        return period != null
                && period.state() == PeriodState.ONGOING
                && period.start() != null
                && day(period.start().firstDay()) <= last;
    }

    private static boolean mayStart(@Nullable Period period, @Nullable Period whole, int day) {
        if (whole != null && whole.start() != null && day < day(whole.start().firstDay())) {
            return false;
        }
        return period == null || period.start() == null || isIn(period.start(), day);
    }

    /** Going on, as well as ending after all days in sight, ends here on the last of them. */
    private static boolean mayEnd(@Nullable Period period, @Nullable Period whole, int day) {
        if (whole != null && whole.end() != null && day > day(whole.end().lastDay())) {
            return false;
        }
        if (period == null || period.state() == PeriodState.UNKNOWN) {
            return true;
        }
        return period.end() == null ? day == DAYS - 1 : isIn(period.end(), day);
    }

    private static long claimed(@Nullable Period period, IntPredicate counts) {
        long months = 0;
        for (int day = 0; day < DAYS; day++) {
            months |= period != null && claims(period, day) && counts.test(day) ? month(day) : 0;
        }
        return months;
    }

    private static boolean claims(Period period, int day) {
        PartialDate start = period.start();
        PartialDate end = period.end();
        if (start == null) {
            return end != null && isIn(end, day);
        }
        return switch (period.state()) {
            case UNKNOWN -> isIn(start, day);
            case ONGOING -> day >= day(start.firstDay());
            case ENDED -> day >= day(start.firstDay()) && end != null && day <= day(end.lastDay());
        };
    }

    private static Set<Long> minimal(Set<Long> masks) {
        Set<Long> minimal = new HashSet<>(masks);
        minimal.removeIf(mask ->
                masks.stream()
                        .anyMatch(other -> other != mask.longValue() && (other & ~mask) == 0));
        return minimal;
    }

    private static boolean isIn(PartialDate unit, int day) {
        return day >= day(unit.firstDay()) && day <= day(unit.lastDay());
    }

    private static long month(int day) {
        return 1L << ChronoUnit.MONTHS.between(ORIGIN, ORIGIN.plusDays(day));
    }

    static List<YearMonth> monthsOf(long mask) {
        return IntStream.range(0, Long.SIZE)
                .filter(bit -> (mask >> bit & 1) == 1)
                .mapToObj(bit -> YearMonth.from(ORIGIN).plusMonths(bit))
                .toList();
    }

    /** The least months over all joint readings of these. */
    static int leastMonths(List<Readings> all) {
        Set<Long> joint = Set.of(0L);
        for (Readings readings : all) {
            Set<Long> longer = new HashSet<>();
            joint.forEach(one -> readings.least().forEach(other -> longer.add(one | other)));
            joint = minimal(longer);
        }
        return joint.stream().mapToInt(Long::bitCount).min().orElseThrow();
    }

    static int day(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(ORIGIN, day);
    }
}
