package dev.tenure.cache;

import dev.tenure.database.Pulse;

import java.time.LocalDate;

/**
 * When the reading of an answer began.
 *
 * @param change the last change that had been heard of by then
 * @param day the day (UTC), not later than the one that the answer is of
 */
public record Reading(long change, LocalDate day) {

    /**
     * Returns the reading of what a standby showed, which may lack what had been heard of since.
     */
    public Reading of(Pulse shown) {
        return new Reading(Math.min(change, shown.heard()), day);
    }
}
