package dev.tenure.technology;

import java.util.List;

/** A {@link TechnologyFilterInput} by ids, as the SQL type {@code technology_criteria} reads it. */
public record TechnologyCriteria(
        List<Long> anyOf,
        List<Long> allOf,
        List<Long> noneOf,
        boolean implied,
        List<TechnologyRole> roles,
        List<UseSource> sources) {}
