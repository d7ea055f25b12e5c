package dev.tenure.period;

import java.util.Arrays;
import java.util.List;

/** Writes periods shortly: {@code 2016 ~ 2017-03}, {@code 2016 ~ now}, {@code 2016 ~ ?}. */
final class Periods {

    private Periods() {}

    static Period period(String text) {
        String[] parts = text.split(" ~ ", -1);
        PartialDate start = parts[0].isEmpty() ? null : PartialDate.parse(parts[0]);
        return switch (parts[1]) {
            case "now" -> new Period(null, start, null, PeriodState.ONGOING);
            case "?" -> new Period(null, start, null, PeriodState.UNKNOWN);
            default -> new Period(null, start, PartialDate.parse(parts[1]), PeriodState.ENDED);
        };
    }

    static List<Period> periods(String... texts) {
        return Arrays.stream(texts).map(Periods::period).toList();
    }
}
