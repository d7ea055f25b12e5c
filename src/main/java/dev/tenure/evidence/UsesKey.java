package dev.tenure.evidence;

import dev.tenure.technology.TechnologyFilterInput;

import org.jspecify.annotations.Nullable;

/**
 * The uses at a position, or in one achievement of it, under a filter that stands at an argument.
 */
record UsesKey(
        long position, @Nullable Long achievement, TechnologyFilterInput filter, String argument) {}
