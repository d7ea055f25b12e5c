package dev.tenure.people;

import dev.tenure.graph.Page;

import org.jspecify.annotations.Nullable;

/**
 * A page of the people whom a question asks for.
 *
 * @param bound the key that it comes after, or before; absent at the list's own beginning or end
 */
record PeopleKey(PeopleQuestion question, Page page, @Nullable PeopleSortKey bound) {}
