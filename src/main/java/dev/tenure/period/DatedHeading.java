package dev.tenure.period;

/**
 * A period found at the start or the end of a heading line.
 *
 * @param start the offset of its first word in the line, in UTF-16 units
 * @param end the offset after its last word
 */
public record DatedHeading(Period period, int start, int end) {}
