package dev.tenure.period;

import java.util.Set;

/** Reads the day of a month: {@code 15}, {@code 15th}, {@code 15.}, {@code 15日}. */
record DayOfMonth(Reading reading) {

    private static final int LAST = 31;
    private static final Set<String> ORDINAL_SIGNS = Set.of("º", "ª", "°");

    boolean isAt(int at) {
        PeriodText text = reading.text();
        return text.digits(at) <= 2 && text.number(at) >= 1 && text.number(at) <= LAST;
    }

    /** Returns the token after the day that stands at the token. */
    int after(int at) {
        PeriodText text = reading.text();
        int end = reading.after(Wording.DAY, at + 1);
        if (end > at + 1) {
            return end;
        }
        boolean isOrdinal =
                reading.afterSigns(ORDINAL_SIGNS, at + 1) > at + 1
                        || text.is(".", at + 1) && text.isGlued(at + 1);
        return isOrdinal ? at + 2 : at + 1;
    }

    /** Returns the month, or the day of it that stands behind it. */
    WrittenDate in(WrittenDate month) {
        int at = month.end();
        return isAt(at)
                ? WrittenDate.of(
                        month.from().year(),
                        month.from().month(),
                        reading.text().number(at),
                        after(at))
                : month;
    }
}
