package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time as its author dated it, no more precise than its source.
 *
 * <p>A reading of it is a pair of days that its dates can stand for, the second not before the
 * first. Four days bound every reading: it starts from {@link #earliestStart} to {@link
 * #latestStart} and ends from {@link #earliestEnd} to {@link #latestEnd}.
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
     * Returns the part of this period that lies in the other, in this one's words; nothing if no
     * reading of them shares a day. A bound that the other narrows becomes the other's, and what
     * only the other says is not taken over: an unknown end stays unknown, a missing start missing.
     * {@code 2014 ~ 2018} cut to {@code 2016-03 ~ now} is {@code 2016-03 ~ 2018}.
     */
    public Optional<Period> cutTo(Period whole) {
        if (earliestStart().isAfter(whole.latestEnd())
                || whole.earliestStart().isAfter(latestEnd())) {
            return Optional.empty();
        }
        PartialDate from = startIn(whole);
        PartialDate to = endIn(whole, from);
        if (to != null) {
            return Optional.of(new Period(raw, from, to, PeriodState.ENDED));
        }
        return Optional.of(
                new Period(raw, from, null, state == PeriodState.ONGOING ? whole.state : state));
    }

    private @Nullable PartialDate startIn(Period whole) {
        PartialDate first = start == null ? end : start;
        return whole.start != null
                        && first != null
                        && first.firstDay().isBefore(whole.start.firstDay())
                ? whole.start
                : start;
    }

    private @Nullable PartialDate endIn(Period whole, @Nullable PartialDate from) {
        PartialDate last = state == PeriodState.UNKNOWN ? from : end;
        return whole.end != null && (last == null || last.lastDay().isAfter(whole.end.lastDay()))
                ? whole.end
                : end;
    }

    /** Returns the first day on which a reading starts: {@link LocalDate#MIN} without a start. */
    LocalDate earliestStart() {
        return start == null ? LocalDate.MIN : start.firstDay();
    }

    /** Returns the last day on which a reading starts. */
    LocalDate latestStart() {
        LocalDate last = start == null ? LocalDate.MAX : start.lastDay();
        return last.isBefore(latestEnd()) ? last : latestEnd();
    }

    /** Returns the first day on which a reading ends: {@link LocalDate#MAX} while it goes on. */
    LocalDate earliestEnd() {
        if (state == PeriodState.ONGOING) {
            return LocalDate.MAX;
        }
        return end != null && end.firstDay().isAfter(earliestStart())
                ? end.firstDay()
                : earliestStart();
    }

    /** Returns the last day on which a reading ends: {@link LocalDate#MAX} if no end is known. */
    LocalDate latestEnd() {
        return end == null ? LocalDate.MAX : end.lastDay();
    }
}
