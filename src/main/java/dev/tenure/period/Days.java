package dev.tenure.period;

import java.time.LocalDate;

/** Which of two days comes first. */
final class Days {

    private Days() {}

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
