package dev.tenure.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Counts the least months that periods touch together, over all their joint readings.
 *
 * <p>A reading that is the smallest has either all days from the latest start to the earliest end,
 * which every reading has; or, where the start may come after the earliest end, one day in between.
 * Those single days are put where they share months: stabbing by right end is the fewest. What
 * holds for a moment alone is such a day too, of all that any reading has.
 */
final class LeastMonths {

    private LeastMonths() {}

    static int of(Collection<CreditedPeriod> periods, DateRange within, LocalDate asOf) {
        List<MonthRange> touched = new ArrayList<>();
        List<MonthRange> loose = new ArrayList<>();
        for (CreditedPeriod each : periods) {
            if (!each.clipped().throughout()) {
                each.daysOfTheMoment(within.days(), asOf)
                        .ifPresent(days -> loose.add(days.months()));
                continue;
            }
            LocalDate latestStart = each.latestStart(asOf);
            LocalDate earliestEnd = each.period().earliestEnd();
            if (!latestStart.isAfter(earliestEnd)) {
                new DayRange(latestStart, earliestEnd)
                        .intersect(each.countable())
                        .ifPresent(certain -> touched.add(certain.months()));
            } else if (each.countable().contains(new DayRange(earliestEnd, latestStart))) {
                loose.add(new DayRange(earliestEnd, latestStart).months());
            }
        }
        loose.sort(Comparator.comparing(MonthRange::last));
        for (MonthRange range : loose) {
            if (touched.stream().noneMatch(range::overlaps)) {
                touched.add(new MonthRange(range.last(), range.last()));
            }
        }
        return MonthRange.sum(MonthRange.merge(touched));
    }
}
