package dev.tenure.period;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Calendar months from first to last, both included; never empty. */
public record MonthRange(YearMonth first, YearMonth last) {

    public MonthRange {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    /** Returns how many months they are. */
    public int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(first, last)) + 1;
    }

    boolean overlaps(MonthRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Returns the months of all in order, as the fewest ranges. */
    static List<MonthRange> merge(Collection<MonthRange> ranges) {
        List<MonthRange> merged = new ArrayList<>();
        for (MonthRange range :
                ranges.stream().sorted(Comparator.comparing(MonthRange::first)).toList()) {
            if (merged.isEmpty() || merged.getLast().last.plusMonths(1).isBefore(range.first)) {
                merged.add(range);
            } else if (merged.getLast().last.isBefore(range.last)) {
                merged.add(new MonthRange(merged.removeLast().first, range.last));
            }
        }
        return merged;
    }

    /** Returns the months between one range and the next of what {@link #merge} gives. */
    static List<MonthRange> between(List<MonthRange> merged) {
        List<MonthRange> gaps = new ArrayList<>();
        for (int next = 1; next < merged.size(); next++) {
            gaps.add(
                    new MonthRange(
                            merged.get(next - 1).last.plusMonths(1),
                            merged.get(next).first.minusMonths(1)));
        }
        return gaps;
    }

    /** Returns the months that none of the others has, which are as {@link #merge} gives them. */
    List<MonthRange> without(List<MonthRange> merged) {
        List<MonthRange> left = new ArrayList<>();
        YearMonth next = first;
        for (MonthRange other : merged.stream().filter(this::overlaps).toList()) {
            if (next.isBefore(other.first)) {
                left.add(new MonthRange(next, other.first.minusMonths(1)));
            }
            next = other.last.plusMonths(1);
        }
        if (!next.isAfter(last)) {
            left.add(new MonthRange(next, last));
        }
        return left;
    }

    /** Returns how many months the ranges have; what two share counts twice. */
    static int sum(Collection<MonthRange> ranges) {
        return ranges.stream().mapToInt(MonthRange::months).sum();
    }
}
