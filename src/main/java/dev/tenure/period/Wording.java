package dev.tenure.period;

/** What words are for in a period; the data says which, language by language. */
enum Wording {
    /** Its value is the month, 1 to 12. */
    MONTH_NAME(true),
    /** Its value says the months of a quarter or a half: {@link Months#value}. */
    PART(true),
    /** Its value is that of a Japanese era, and the year follows. */
    ERA(true),
    /** Its value is that of a Japanese era, of which it is the first year: {@code 令和元}. */
    FIRST_OF_ERA(true),
    SEASON(false),
    NOW(false),
    SINCE(false),
    FROM(false),
    ONWARDS(false),
    UNTIL(false),
    TO(false),
    UP_TO(false),
    BETWEEN(false),
    AND(false),
    AMID(false),
    EXPECTED(false),
    COMPLETED(false),
    CIRCA(false),
    ROUGHLY(false),
    UNKNOWN(false),
    BEFORE(false),
    YEAR(true),
    MONTH(true),
    DAY(true),
    LENGTH(true);

    /** Whether it may touch a number, as in {@code Jan2019} and {@code 1st}. */
    final boolean touchesNumbers;

    Wording(boolean touchesNumbers) {
        this.touchesNumbers = touchesNumbers;
    }
}
