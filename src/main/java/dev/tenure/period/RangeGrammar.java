package dev.tenure.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Reads what follows the start of a period. An end that is yet to come leaves it unknown whether it
 * came; so does a dash with nothing behind it, and ISO 8601-2's {@code 2021-06/}, while its {@code
 * 2021-06/..} goes on.
 */
record RangeGrammar(Reading reading, DateGrammar dates) {

    private static final Set<String> ARROWS = Set.of("→", "➔", "➜", "⇒", "⟶");
    private static final int LONGEST_DASH = 3;

    /** Returns the periods that begin with the date, however they go on. */
    Stream<WrittenPeriod> after(WrittenDate first) {
        Stream<WrittenPeriod> ranges =
                connectors(first.end()).stream()
                        .flatMap(at ->
                                Stream.<BiFunction<WrittenDate, Integer, Stream<WrittenPeriod>>>of(
                                                this::going,
                                                this::unsaid,
                                                this::ending,
                                                this::shortened)
                                        .flatMap(way -> way.apply(first, at)));
        return Stream.concat(ranges, open(first));
    }

    /** Returns the periods from the date to another that "and" parts from it. */
    Stream<WrittenPeriod> afterAnd(WrittenDate first) {
        return reading.ends(Wording.AND, first.end()).stream().flatMap(next -> ending(first, next));
    }

    /** Returns the token after a dash of up to three signs. */
    int afterDash(int at) {
        int end = at;
        while (end < at + LONGEST_DASH && (text().is("-", end) || text().is("~", end))) {
            end++;
        }
        return end;
    }

    /** Returns the token after {@code (expected)}, {@code , voraussichtlich bis 2026}. */
    int afterExpected(int at) {
        boolean isParted = text().is("(", at) || text().is(",", at) || text().is("[", at);
        int start = isParted ? at + 1 : at;
        int end = reading.after(Wording.EXPECTED, start);
        if (end == start) {
            return at;
        }
        int next = text().is(":", end) ? end + 1 : end;
        WrittenDate date = dates.at(reading.after(Wording.UNTIL, next));
        return date == null ? end : date.end();
    }

    private Stream<WrittenPeriod> going(WrittenDate first, int at) {
        return reading.ends(Wording.NOW, at).stream()
                .flatMap(end ->
                        Stream.of(end, afterExpected(end), reading.after(Wording.UP_TO, end)))
                .flatMap(end -> startOnly(first, PeriodState.ONGOING, end));
    }

    private Stream<WrittenPeriod> unsaid(WrittenDate first, int at) {
        List<Integer> ends = new ArrayList<>(reading.ends(Wording.UNKNOWN, at));
        int asked = reading.afterSigns(Set.of("?"), at);
        if (asked > at) {
            ends.add(asked);
        } else if (text().is("…", at)) {
            ends.add(at + 1);
        } else if (dots(at) == 3) {
            ends.add(at + 3);
        }
        return ends.stream().flatMap(end -> startOnly(first, PeriodState.UNKNOWN, end));
    }

    private Stream<WrittenPeriod> ending(WrittenDate first, int at) {
        Stream<WrittenPeriod> toCome =
                reading.ends(Wording.EXPECTED, at).stream()
                        .map(next -> dates.at(reading.after(Wording.UNTIL, next)))
                        .flatMap(Stream::ofNullable)
                        .flatMap(last -> startOnly(first, PeriodState.UNKNOWN, last.end()));
        Stream<WrittenPeriod> come =
                Stream.concat(Stream.of(at), reading.ends(Wording.COMPLETED, at).stream())
                        .map(dates::at)
                        .flatMap(Stream::ofNullable)
                        .flatMap(last -> ending(first, last));
        return Stream.concat(toCome, come);
    }

    private Stream<WrittenPeriod> ending(WrittenDate first, WrittenDate last) {
        int expected = afterExpected(last.end());
        Stream<WrittenPeriod> come =
                Stream.of(last.end(), reading.after(Wording.UP_TO, last.end()))
                        .flatMap(end -> WrittenPeriod.between(first, last.endingAt(end)).stream());
        return expected == last.end()
                ? come
                : Stream.concat(come, startOnly(first, PeriodState.UNKNOWN, expected));
    }

    /** Reads a last year of two digits: {@code 2019 - 21}. */
    private Stream<WrittenPeriod> shortened(WrittenDate first, int at) {
        return first.yearAlone() && text().digits(at) == 2
                ? first
                        .laterYear(text().number(at), at + 1)
                        .flatMap(last -> WrittenPeriod.between(first, last))
                        .stream()
                : Stream.empty();
    }

    /** Reads a start after which nothing is said of an end, or that there is none. */
    private Stream<WrittenPeriod> open(WrittenDate first) {
        int at = first.end();
        List<Integer> ongoing = new ArrayList<>(reading.ends(Wording.ONWARDS, at));
        if (text().is("+", at)) {
            ongoing.add(at + 1);
        }
        connectors(at).stream()
                .filter(next -> dots(next) == 2)
                .forEach(next -> ongoing.add(next + 2));
        int dash = text().is("/", at) ? at + 1 : afterDash(at);
        return Stream.concat(
                ongoing.stream().flatMap(end -> startOnly(first, PeriodState.ONGOING, end)),
                dash > at ? startOnly(first, PeriodState.UNKNOWN, dash) : Stream.empty());
    }

    private static Stream<WrittenPeriod> startOnly(WrittenDate first, PeriodState state, int end) {
        return WrittenPeriod.from(first, state, end).stream();
    }

    /**
     * Returns the tokens after what leads from a start to an end, one word or a sign and a word.
     */
    private List<Integer> connectors(int at) {
        List<Integer> starts = new ArrayList<>(reading.ends(Wording.ONWARDS, at));
        int sign = afterSign(at);
        if (sign > at) {
            starts.add(sign);
        }
        List<Integer> ends = new ArrayList<>(starts);
        starts.add(at);
        for (int start : starts) {
            ends.addAll(reading.ends(Wording.UNTIL, start));
            ends.addAll(reading.ends(Wording.TO, start));
        }
        return ends;
    }

    private int afterSign(int at) {
        if (text().is("/", at) || text().is("…", at) || ARROWS.contains(text().sign(at))) {
            return at + 1;
        }
        if (dots(at) >= 2) {
            return at + dots(at);
        }
        int dash = afterDash(at);
        return dash > at && text().is(">", dash) ? dash + 1 : dash;
    }

    private int dots(int at) {
        return reading.afterSigns(Set.of("."), at) - at;
    }

    private PeriodText text() {
        return reading.text();
    }
}
