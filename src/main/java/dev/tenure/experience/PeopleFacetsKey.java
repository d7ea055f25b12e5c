package dev.tenure.experience;

import org.jspecify.annotations.Nullable;

/** The technologies of the people whom a question asks for, of a category, the most frequent. */
record PeopleFacetsKey(PeopleQuestion question, @Nullable String category, int size) {}
