package dev.tenure.people;

import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The months of a range that begins and ends with a month's, as an {@code int4multirange}. */
final class WholeMonths {

    private WholeMonths() {}

    /** Those up to a date; nothing where the range begins or ends within a month. */
    static @Nullable String of(DateRange range, PartialDate asOf) {
        LocalDate from = range.from() == null ? null : range.from().firstDay();
        LocalDate to = range.to() == null ? null : range.to().lastDay();
        if (from != null && from.getDayOfMonth() > 1
                || to != null && to.plusDays(1).getDayOfMonth() > 1) {
            return null;
        }
        LocalDate today = asOf.lastDay();
        LocalDate last = to == null || to.isAfter(today) ? today : to;
        return from != null && from.isAfter(last)
                ? "{}"
                : "{[%s,%d]}"
                        .formatted(from == null ? "" : String.valueOf(index(from)), index(last));
    }

    private static int index(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }
}
