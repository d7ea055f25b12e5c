package dev.tenure.prose;

import dev.tenure.period.PartialDate;
import dev.tenure.period.PeriodReader;

import org.jspecify.annotations.Nullable;

/** Two dates of which the second lies before the first: "2021 – 2018". It is told as an error. */
record BackwardPeriod(PartialDate start, PartialDate end) {

    private static final String DASHES = "-–—~";
    private static final int LONGEST = 40;

    /** Returns the dates that the whole text says so; null where it does not. */
    static @Nullable BackwardPeriod of(String text) {
        for (int at = 1; at + 1 < Math.min(text.length(), LONGEST); at++) {
            if (DASHES.indexOf(text.charAt(at)) >= 0) {
                PartialDate start = date(text.substring(0, at));
                PartialDate end = start == null ? null : date(text.substring(at + 1));
                if (start != null && end != null && end.lastDay().isBefore(start.firstDay())) {
                    return new BackwardPeriod(start, end);
                }
            }
        }
        return null;
    }

    private static @Nullable PartialDate date(String text) {
        return PeriodReader.readDate(text.strip()).orElse(null);
    }
}
