package dev.tenure.export;

import dev.tenure.period.Period;
import dev.tenure.period.PeriodReader;

import java.util.Objects;

/** A period as people write it. */
final class PeriodText {

    private PeriodText() {}

    /** Returns its author's words, or its dates where the words would be read as another one. */
    static String of(Period period) {
        return period.raw() == null || !isSaidBy(period.raw(), period)
                ? dates(period)
                : period.raw();
    }

    private static String dates(Period period) {
        String start = period.start() == null ? "" : period.start().toString();
        return switch (period.state()) {
            case ENDED -> start.isEmpty() ? "until " + period.end() : start + " – " + period.end();
            case ONGOING -> start + " – Present";
            case UNKNOWN -> start + " – ?";
        };
    }

    private static boolean isSaidBy(String raw, Period period) {
        return PeriodReader.readField(raw)
                .filter(read ->
                        Objects.equals(read.start(), period.start())
                                && Objects.equals(read.end(), period.end())
                                && read.state() == period.state())
                .isPresent();
    }
}
