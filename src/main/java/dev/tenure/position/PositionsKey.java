package dev.tenure.position;

/** The positions of a person under a filter. */
record PositionsKey(long person, PositionFilterInput filter) {}
