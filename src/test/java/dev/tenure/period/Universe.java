package dev.tenure.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** All dates, periods and ranges of a small world, and random ones of a larger one. */
final class Universe {

    /** Units that hold each other, adjoin, or lie apart, around two month ends. */
    static final List<PartialDate> DATES =
            Stream.of(
                            "2016",
                            "2015-12",
                            "2016-02",
                            "2016-03",
                            "2015-12-31",
                            "2016-02-01",
                            "2016-02-29",
                            "2016-03-01",
                            "2016-12-31")
                    .map(PartialDate::parse)
                    .toList();

    private Universe() {}

    static List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (PartialDate date : DATES) {
            periods.add(new Period(null, null, date, PeriodState.ENDED));
            periods.add(new Period(null, date, null, PeriodState.ONGOING));
            periods.add(new Period(null, date, null, PeriodState.UNKNOWN));
            DATES.stream()
                    .filter(end -> !date.firstDay().isAfter(end.lastDay()))
                    .map(end -> new Period(null, date, end, PeriodState.ENDED))
                    .forEach(periods::add);
        }
        return periods;
    }

    static List<DateRange> ranges() {
        List<DateRange> ranges = new ArrayList<>(List.of(DateRange.UNBOUNDED));
        for (PartialDate date : DATES) {
            ranges.add(new DateRange(date, null));
            ranges.add(new DateRange(null, date));
            DATES.stream()
                    .filter(to -> !date.firstDay().isAfter(to.lastDay()))
                    .map(to -> new DateRange(date, to))
                    .forEach(ranges::add);
        }
        return ranges;
    }

    static PartialDate date(Random random) {
        String day =
                "%d-%02d-%02d"
                        .formatted(
                                2015 + random.nextInt(3),
                                1 + random.nextInt(12),
                                1 + random.nextInt(28));
        return PartialDate.parse(
                switch (random.nextInt(4)) {
                    case 0 -> day.substring(0, 4);
                    case 1, 2 -> day.substring(0, 7);
                    default -> day;
                });
    }

    static Period period(Random random) {
        PartialDate start = date(random);
        PartialDate end = date(random);
        return switch (random.nextInt(8)) {
            case 0 -> new Period(null, start, null, PeriodState.ONGOING);
            case 1 -> new Period(null, start, null, PeriodState.UNKNOWN);
            case 2 -> new Period(null, null, end, PeriodState.ENDED);
            default ->
                    start.firstDay().isAfter(end.lastDay())
                            ? new Period(null, end, start, PeriodState.ENDED)
                            : new Period(null, start, end, PeriodState.ENDED);
        };
    }

    static DateRange range(Random random) {
        PartialDate one = date(random);
        PartialDate other = date(random);
        return switch (random.nextInt(5)) {
            case 0 -> DateRange.UNBOUNDED;
            case 1 -> new DateRange(one, null);
            case 2 -> new DateRange(null, one);
            default ->
                    one.firstDay().isAfter(other.lastDay())
                            ? new DateRange(other, one)
                            : new DateRange(one, other);
        };
    }
}
