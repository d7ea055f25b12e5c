package dev.tenure.technology;

import dev.tenure.graph.Page;

/** A page of the technologies that a filter finds. */
record TechnologiesKey(TechnologiesFilterInput filter, Page page) {}
