package dev.tenure.experience;

import dev.tenure.technology.Technology;

/** A technology, and how often it occurs. */
public record TechnologyFacet(Technology technology, int count, boolean countIsEstimate) {}
