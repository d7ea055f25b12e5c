package dev.tenure.people;

import dev.tenure.experience.NamedTechnology;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/** The technologies that most of the people whom a question asks for have used. */
record PeopleFacetsKey(
        PeopleQuestion question,
        @Nullable NamedTechnology category,
        int size,
        int skip,
        boolean categories) {

    /** Returns all technologies that it names. */
    Stream<String> names() {
        return Stream.concat(
                question.filter().names(), Stream.ofNullable(category).map(NamedTechnology::name));
    }
}
