package dev.tenure.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Days from first to last, both included; never empty. */
record DayRange(LocalDate first, LocalDate last) {

    DayRange {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    /** Returns the days that both have. */
    Optional<DayRange> intersect(DayRange other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        return from.isAfter(to) ? Optional.empty() : Optional.of(new DayRange(from, to));
    }

    /** Returns whether it has all days of the other. */
    boolean contains(DayRange other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Returns the months that its days touch. */
    MonthRange months() {
        return new MonthRange(YearMonth.from(first), YearMonth.from(last));
    }
}
