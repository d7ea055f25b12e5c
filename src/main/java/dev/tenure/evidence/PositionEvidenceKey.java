package dev.tenure.evidence;

import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

/**
 * The evidence at a position, or in one achievement of it, under a filter that stands at an
 * argument.
 */
record PositionEvidenceKey(
        long position, @Nullable Long achievement, TechnologyFilterInput filter, String argument) {}
