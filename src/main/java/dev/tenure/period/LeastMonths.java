package dev.tenure.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The least months that claims touch together, over all their joint readings.
 *
 * <p>A reading that is the smallest has either all days from the latest start to the earliest end,
 * which every reading has; or, where the start may come after the earliest end, one day in between.
 * Those single days are put where they share months: stabbing by right end is the fewest.
 */
final class LeastMonths {

    private LeastMonths() {}

    static int of(Collection<Claim> claims, LocalDate asOf) {
        List<MonthRun> touched = new ArrayList<>();
        List<MonthRun> loose = new ArrayList<>();
        for (Claim claim : claims) {
            LocalDate latestStart = claim.latestStart(asOf);
            LocalDate earliestEnd = claim.period().earliestEnd();
            if (!latestStart.isAfter(earliestEnd)) {
                new DayRange(latestStart, earliestEnd)
                        .intersect(claim.countable())
                        .ifPresent(certain -> touched.add(certain.months()));
            } else if (claim.countable().contains(new DayRange(earliestEnd, latestStart))) {
                loose.add(new DayRange(earliestEnd, latestStart).months());
            }
        }
        loose.sort(Comparator.comparing(MonthRun::last));
        for (MonthRun run : loose) {
            if (touched.stream().noneMatch(run::overlaps)) {
                touched.add(new MonthRun(run.last(), run.last()));
            }
        }
        return MonthRun.sum(MonthRun.merge(touched));
    }
}
