package dev.tenure.cache;

import java.time.LocalDate;

/**
 * When the reading of an answer began.
 *
 * @param change the last change that had been heard of by then
 * @param day the day (UTC), not later than the one that the answer is of
 */
public record Reading(long change, LocalDate day) {}
