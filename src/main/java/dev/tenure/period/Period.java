package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A stretch of time as its author dated it, no more precise than its source.
 *
 * @param raw the author's words, where there are any
 * @param start absent only if the end is known
 * @param end present exactly when ended
 * @param state how it ends
 */
public record Period(
        @Nullable String raw,
        @Nullable PartialDate start,
        @Nullable PartialDate end,
        PeriodState state) {

    public Period {
        if (raw != null && raw.isBlank()) {
            throw new IllegalArgumentException("the raw text of a period is blank");
        }
        if ((end != null) != (state == PeriodState.ENDED)) {
            throw new IllegalArgumentException(
                    end == null
                            ? "a period that has ENDED needs an end"
                            : "a period that ends " + end + " has ENDED and is not " + state);
        }
        if (start == null && end == null) {
            throw new IllegalArgumentException("a period without an end needs a start");
        }
        if (start != null && end != null && start.isAfter(end)) {
            throw new IllegalArgumentException("the end " + end + " is before the start " + start);
        }
    }

    /**
     * The part of this period that lies in the other, in this one's words; nothing if no reading of
     * them shares a day. A bound that the other narrows becomes the other's, and what only the
     * other claims is not taken over: an unknown end stays unknown, a missing start missing.
     */
    public Optional<Period> cutTo(Period whole) {
        return PeriodCut.of(this, whole);
    }

    /**
     * The calendar months that it touches: the most over all readings, without time that nobody
     * claims, up to the last day of {@code asOf}.
     */
    public int months(PartialDate asOf) {
        return Tenure.of(this, asOf).months();
    }

    /** The calendar months that it touches in every reading, up to the last day of {@code asOf}. */
    public int monthsAtLeast(PartialDate asOf) {
        return Tenure.of(this, asOf).monthsAtLeast();
    }
}
