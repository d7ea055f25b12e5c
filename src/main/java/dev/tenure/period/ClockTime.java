package dev.tenure.period;

import java.util.Optional;
import java.util.Set;

/**
 * Reads over the time of day behind a date, as ISO 8601 and databases write it: {@code
 * T09:00:00.000Z}, {@code 09:00}, {@code 00:00:00 +0000}.
 */
record ClockTime(PeriodText text) {

    /** Its words, the same in all languages. */
    static final Set<String> WORDS = Set.of("t", "z", "utc", "gmt");

    private static final int HOURS = 24;
    private static final int SIXTY = 60;

    /**
     * Returns the token after the time, or after the date if there is none; nothing where a time
     * begins that is none.
     */
    Optional<Integer> after(int date) {
        if (text.is("t", date) && text.isGlued(date)) {
            return text.isGlued(date + 1) && isTwoDigits(date + 1, HOURS)
                    ? Optional.of(afterZone(afterMinutes(date + 1)))
                    : Optional.empty();
        }
        boolean isTime =
                isTwoDigits(date, HOURS)
                        && !text.isGlued(date)
                        && text.joins(":", date + 1)
                        && isTwoDigits(date + 2, SIXTY);
        return Optional.of(isTime ? afterZone(afterMinutes(date)) : date);
    }

    private int afterMinutes(int hour) {
        int at = hour + 1;
        while (at <= hour + 3 && text.joins(":", at) && isTwoDigits(at + 1, SIXTY)) {
            at += 2;
        }
        return text.joins(".", at) && text.digits(at + 1) > 0 ? at + 2 : at;
    }

    private int afterZone(int at) {
        if (text.is("z", at) || text.is("utc", at) || text.is("gmt", at)) {
            return at + 1;
        }
        boolean signed = text.is("+", at) || text.is("-", at);
        if (!signed || !text.isGlued(at + 1)) {
            return at;
        }
        if (isTwoDigits(at + 1, HOURS) && text.joins(":", at + 2)) {
            return isTwoDigits(at + 3, SIXTY) ? at + 4 : at;
        }
        boolean isDate = text.isGlued(at + 2) && text.digits(at + 2) == 0;
        return text.digits(at + 1) == 4 && !isDate && text.number(at + 1) < HOURS * 100
                ? at + 2
                : at;
    }

    private boolean isTwoDigits(int at, int limit) {
        return text.digits(at) == 2 && text.number(at) < limit;
    }
}
