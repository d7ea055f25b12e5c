package dev.tenure.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Reads the period that a whole text says, by the words of one language. At each place a bounded
 * number of ways is tried, and none looks back, so the time grows with the length of the text.
 */
record PeriodGrammar(Reading reading, DateGrammar dates, RangeGrammar range) {

    private static final Set<String> OPENERS = Set.of("(", "[", "*", "#", "•", "·");
    private static final Set<String> CLOSERS = Set.of(")", "]", ".", ",", ";", "。");
    private static final Set<String> BEFORE_LENGTH = Set.of("·", ",", "(", "|");

    static PeriodGrammar of(Reading reading) {
        DateGrammar dates = new DateGrammar(reading);
        return new PeriodGrammar(reading, dates, new RangeGrammar(reading, dates));
    }

    /** Returns the period, if the text says one and nothing else. */
    Optional<WrittenPeriod> whole() {
        int at = afterOpeners();
        return Stream.<IntFunction<Stream<WrittenPeriod>>>of(
                        this::completed,
                        this::until,
                        this::between,
                        start -> since(Wording.SINCE, PeriodState.ONGOING, start),
                        start -> since(Wording.FROM, PeriodState.UNKNOWN, start),
                        this::beginningWithDate)
                .flatMap(way -> way.apply(at))
                .filter(found -> isOver(found.end()))
                .findFirst();
    }

    /** Returns the one date that the text says, if it says nothing else. */
    Optional<PartialDate> wholeDate() {
        WrittenDate date = dates.at(afterOpeners());
        return date == null || !isClosed(date.end()) ? Optional.empty() : date.single();
    }

    /** Reads an end of which the start is not said: {@code Graduated in May 2019}. */
    private Stream<WrittenPeriod> completed(int at) {
        return reading.ends(Wording.COMPLETED, at).stream()
                .map(end -> text().is(":", end) ? end + 1 : end)
                .flatMap(this::ended);
    }

    private Stream<WrittenPeriod> until(int at) {
        List<Integer> starts = new ArrayList<>(reading.ends(Wording.UNTIL, at));
        int asked = reading.afterSigns(Set.of("?"), at);
        int dash = range.afterDash(asked);
        if (asked > at && dash > asked) {
            starts.add(dash);
        }
        if (text().is(".", at) && text().is(".", at + 1) && text().is("/", at + 2)) {
            starts.add(at + 3);
        }
        return starts.stream().flatMap(this::ended);
    }

    private Stream<WrittenPeriod> ended(int at) {
        WrittenDate date = dates.at(at);
        return date == null ? Stream.empty() : WrittenPeriod.until(date).stream();
    }

    private Stream<WrittenPeriod> between(int at) {
        return reading.ends(Wording.BETWEEN, at).stream()
                .map(dates::at)
                .flatMap(Stream::ofNullable)
                .flatMap(first -> Stream.concat(range.afterAnd(first), range.after(first)));
    }

    private Stream<WrittenPeriod> since(Wording wording, PeriodState alone, int at) {
        return reading.ends(wording, at).stream()
                .map(dates::at)
                .flatMap(Stream::ofNullable)
                .flatMap(first -> since(first, alone));
    }

    private Stream<WrittenPeriod> since(WrittenDate first, PeriodState alone) {
        return Stream.concat(
                range.after(first),
                Stream.of(first.end(), range.afterExpected(first.end()))
                        .flatMap(end -> WrittenPeriod.from(first, alone, end).stream()));
    }

    private Stream<WrittenPeriod> beginningWithDate(int at) {
        WrittenDate first = dates.at(at);
        if (first == null) {
            return Stream.empty();
        }
        Stream<WrittenPeriod> alone =
                first.aboutRight() ? Stream.empty() : WrittenPeriod.between(first, first).stream();
        Stream<WrittenPeriod> ended =
                Stream.concat(
                                reading.ends(Wording.UP_TO, first.end()).stream(),
                                reading.ends(Wording.COMPLETED, first.end()).stream())
                        .flatMap(end -> WrittenPeriod.until(first.endingAt(end)).stream());
        Stream<WrittenPeriod> amid =
                range.afterAnd(first)
                        .flatMap(found ->
                                reading.ends(Wording.AMID, found.end()).stream()
                                        .map(found::endingAt));
        return Stream.of(range.after(first), alone, ended, amid).flatMap(ways -> ways);
    }

    /** Returns the token after brackets and signs of lists; {@code #2019} is a number. */
    private int afterOpeners() {
        int at = reading.afterSigns(OPENERS, 0);
        return at > 0 && text().is("#", at - 1) && text().isGlued(at) ? 0 : at;
    }

    private boolean isOver(int at) {
        return isClosed(at) || isClosed(afterLength(at));
    }

    private boolean isClosed(int at) {
        return reading.afterSigns(CLOSERS, at) == text().size();
    }

    /** Returns the token after a length beside the dates: {@code · 3 yrs 2 mos}. */
    private int afterLength(int start) {
        int at = reading.afterSigns(BEFORE_LENGTH, start);
        if (at == start && text().isGlued(at)) {
            return start;
        }
        while (text().digits(at) > 0 && reading.after(Wording.LENGTH, at + 1) > at + 1) {
            at = reading.after(Wording.LENGTH, at + 1);
            at = text().is(",", at) ? at + 1 : reading.after(Wording.AND, at);
        }
        return at;
    }

    private PeriodText text() {
        return reading.text();
    }
}
