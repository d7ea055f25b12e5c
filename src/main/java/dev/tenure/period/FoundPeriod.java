package dev.tenure.period;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A period read at a place of folded text.
 *
 * @param end the offset after it
 */
record FoundPeriod(
        @Nullable PartialDate first, @Nullable PartialDate last, PeriodState state, int end) {

    static Optional<FoundPeriod> single(WrittenDate date) {
        return between(date, date);
    }

    static Optional<FoundPeriod> from(WrittenDate first, PeriodState state, int end) {
        return first.from().date().map(start -> new FoundPeriod(start, null, state, end));
    }

    static Optional<FoundPeriod> until(WrittenDate last) {
        return last.to()
                .date()
                .map(end -> new FoundPeriod(null, end, PeriodState.ENDED, last.end()));
    }

    /** From one to the other, of which one may lack its year; nothing if the end is before. */
    static Optional<FoundPeriod> between(WrittenDate first, WrittenDate last) {
        Optional<PartialDate> start = first.from().orIn(last.from().year()).date();
        return until(last.orIn(first.to().year()))
                .flatMap(ended -> start.map(ended::since))
                .filter(FoundPeriod::isPossible);
    }

    Period in(String words) {
        return new Period(words, first, last, state);
    }

    private FoundPeriod since(PartialDate start) {
        return new FoundPeriod(start, last, state, end);
    }

    private boolean isPossible() {
        return first == null || last == null || !first.isAfter(last);
    }
}
