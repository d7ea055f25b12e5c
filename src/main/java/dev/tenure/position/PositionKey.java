package dev.tenure.position;

/** A position, by its key among those of its person. */
public record PositionKey(long person, long position) {}
