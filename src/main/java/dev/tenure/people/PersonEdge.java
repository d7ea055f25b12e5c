package dev.tenure.people;

/**
 * A person in an answer, with what was asked.
 *
 * @param cursor the person's place in the list
 */
record PersonEdge(long personKey, String cursor, PeopleQuestion question) {}
