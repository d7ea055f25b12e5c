package dev.tenure.period;

/** Adjoining months of a year, from the first to the last: a month, a quarter, a half. */
record Months(int first, int last) {

    private static final int BASE = 100;

    /** Returns the nth part of the year of so many months. */
    static Months part(int length, int ordinal) {
        return new Months(length * (ordinal - 1) + 1, length * ordinal);
    }

    /** Returns the months of which {@link #value} is the value. */
    static Months of(int value) {
        return new Months(value / BASE, value % BASE);
    }

    int value() {
        return first * BASE + last;
    }
}
