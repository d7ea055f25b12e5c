package dev.tenure.period;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Calendar months in a row, from first to last, both included. */
public record MonthRun(YearMonth first, YearMonth last) {

    public MonthRun {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    /** How many months they are. */
    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, last)) + 1;
    }

    boolean overlaps(MonthRun other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The months of all, as the fewest runs, in order. */
    static List<MonthRun> merge(Collection<MonthRun> runs) {
        List<MonthRun> merged = new ArrayList<>();
        for (MonthRun run : runs.stream().sorted(Comparator.comparing(MonthRun::first)).toList()) {
            if (merged.isEmpty() || merged.getLast().last.plusMonths(1).isBefore(run.first)) {
                merged.add(run);
            } else if (merged.getLast().last.isBefore(run.last)) {
                merged.add(new MonthRun(merged.removeLast().first, run.last));
            }
        }
        return merged;
    }

    /** The months between one run and the next of what {@link #merge} gives. */
    static List<MonthRun> between(List<MonthRun> merged) {
        List<MonthRun> gaps = new ArrayList<>();
        for (int next = 1; next < merged.size(); next++) {
            gaps.add(
                    new MonthRun(
                            merged.get(next - 1).last.plusMonths(1),
                            merged.get(next).first.minusMonths(1)));
        }
        return gaps;
    }

    static int sum(Collection<MonthRun> runs) {
        return runs.stream().mapToInt(MonthRun::months).sum();
    }
}
