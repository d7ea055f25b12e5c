package dev.tenure.period;

import static dev.tenure.period.PeriodWords.BETWEEN;
import static dev.tenure.period.PeriodWords.FROM;
import static dev.tenure.period.PeriodWords.LEFT_OPEN;
import static dev.tenure.period.PeriodWords.MORE;
import static dev.tenure.period.PeriodWords.NOW;
import static dev.tenure.period.PeriodWords.ONWARDS;
import static dev.tenure.period.PeriodWords.SINCE;
import static dev.tenure.period.PeriodWords.TWO_DIGITS;
import static dev.tenure.period.PeriodWords.UNSAID;
import static dev.tenure.period.PeriodWords.UNTIL;

import java.util.Optional;

/** Reads one date, or two with the words around them, at a place of folded text. */
record PeriodGrammar(String folded) {

    /** The period that begins at the offset, and is not followed by more of its last word. */
    Optional<FoundPeriod> at(int offset) {
        return afterUntil(offset)
                .or(() -> after(SINCE, PeriodState.ONGOING, offset))
                .or(() -> after(FROM, PeriodState.UNKNOWN, offset))
                .or(() -> WrittenDate.at(offset, folded).flatMap(this::beginningWith))
                .filter(found -> Margins.endsAt(found.end(), folded));
    }

    private Optional<FoundPeriod> afterUntil(int offset) {
        return UNTIL.after(offset, folded)
                .flatMap(at -> WrittenDate.at(at, folded))
                .flatMap(FoundPeriod::until);
    }

    private Optional<FoundPeriod> after(PeriodWords words, PeriodState alone, int offset) {
        return words.after(offset, folded)
                .flatMap(at -> WrittenDate.at(at, folded))
                .flatMap(first -> range(first).or(() -> open(first)).or(() -> alone(first, alone)));
    }

    private Optional<FoundPeriod> beginningWith(WrittenDate first) {
        return range(first)
                .or(() -> open(first))
                .or(() -> FoundPeriod.single(first).filter(found -> !hasMore(first)));
    }

    private Optional<FoundPeriod> alone(WrittenDate first, PeriodState state) {
        return FoundPeriod.from(first, state, first.end()).filter(found -> !hasMore(first));
    }

    private boolean hasMore(WrittenDate date) {
        return MORE.after(date.end(), folded).isPresent();
    }

    private Optional<FoundPeriod> range(WrittenDate first) {
        return BETWEEN.after(first.end(), folded).flatMap(at -> range(first, at));
    }

    private Optional<FoundPeriod> range(WrittenDate first, int offset) {
        return startOnly(NOW, PeriodState.ONGOING, first, offset)
                .or(() -> startOnly(UNSAID, PeriodState.UNKNOWN, first, offset))
                .or(() -> between(first, offset))
                .or(() -> shortened(first, offset));
    }

    private Optional<FoundPeriod> open(WrittenDate first) {
        return startOnly(LEFT_OPEN, PeriodState.UNKNOWN, first, first.end())
                .or(() -> startOnly(ONWARDS, PeriodState.ONGOING, first, first.end()));
    }

    private Optional<FoundPeriod> startOnly(
            PeriodWords words, PeriodState state, WrittenDate first, int offset) {
        return words.after(offset, folded).flatMap(end -> FoundPeriod.from(first, state, end));
    }

    private Optional<FoundPeriod> between(WrittenDate first, int offset) {
        return WrittenDate.at(offset, folded).flatMap(last -> FoundPeriod.between(first, last));
    }

    /** Reads {@code 2019 - 21}. */
    private Optional<FoundPeriod> shortened(WrittenDate first, int offset) {
        return TWO_DIGITS
                .after(offset, folded)
                .filter(end -> first.yearAlone())
                .map(end -> first.laterYear(folded.substring(offset, end), end))
                .flatMap(last -> FoundPeriod.between(first, last));
    }
}
