package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A period found in a text.
 *
 * @param end the token after it
 */
record WrittenPeriod(
        @Nullable PartialDate first, @Nullable PartialDate last, PeriodState state, int end) {

    /** Returns the period that begins with the date, to be followed by words up to the end. */
    static Optional<WrittenPeriod> from(WrittenDate first, PeriodState state, int end) {
        return first.from().date().map(start -> new WrittenPeriod(start, null, state, end));
    }

    /** Returns the period of which only the end is said. */
    static Optional<WrittenPeriod> until(WrittenDate last) {
        return last.to()
                .date()
                .map(end -> new WrittenPeriod(null, end, PeriodState.ENDED, last.end()));
    }

    /**
     * Returns the period from one date to the other, of which one may lack its year ({@code March -
     * June 2019}) if both have months; nothing if the end is before the start.
     */
    static Optional<WrittenPeriod> between(WrittenDate first, WrittenDate last) {
        if (first.lacksYear() && last.from().month() == 0
                || last.lacksYear() && first.from().month() == 0) {
            return Optional.empty();
        }
        Optional<PartialDate> start = first.from().orIn(last.from().year()).date();
        return until(last.orIn(first.to().year())).flatMap(ended -> start.flatMap(ended::since));
    }

    private Optional<WrittenPeriod> since(PartialDate start) {
        return last != null && start.isAfter(last)
                ? Optional.empty()
                : Optional.of(new WrittenPeriod(start, last, state, end));
    }

    WrittenPeriod endingAt(int newEnd) {
        return new WrittenPeriod(first, last, state, newEnd);
    }

    /** Returns the period in the author's words. */
    Period in(String words) {
        return new Period(words, first, last, state);
    }
}
