package dev.tenure.period;

import java.util.List;

/**
 * Months in a row that a {@link Tenure} counts.
 *
 * @param months the first and the last of them
 * @param ongoing whether they go on in the month in which the counting stops
 * @param mentionedOnly those that only periods claim which hold for a moment, in order
 */
public record TenureInterval(MonthRange months, boolean ongoing, List<MonthRange> mentionedOnly) {

    public TenureInterval {
        mentionedOnly = List.copyOf(mentionedOnly);
    }
}
