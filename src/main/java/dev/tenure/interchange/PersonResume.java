package dev.tenure.interchange;

import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A résumé on its way into the tables, where its person stands already.
 *
 * @param person the id of the person
 * @param isNew whether nothing else is stored of them yet
 */
record PersonResume(long person, boolean isNew, Draft draft) {

    Resume resume() {
        return draft.resume();
    }

    String document() {
        return draft.document();
    }

    /** Something that a person or one of their positions has, with its place among its like. */
    record Part<T>(long person, int ordinal, T value) {}

    /** Something that a position has, with its place among its like. */
    record PositionPart<T>(long person, Position position, int ordinal, T value) {}

    /** Returns the ids of all. */
    static Long[] people(List<PersonResume> all) {
        return all.stream().map(PersonResume::person).toArray(Long[]::new);
    }

    /** Returns those of whom more may be stored than their résumés say now. */
    static List<PersonResume> known(List<PersonResume> all) {
        return all.stream().filter(one -> !one.isNew()).toList();
    }

    /** Returns what the résumés list, person by person. */
    static <T> List<Part<T>> parts(List<PersonResume> all, Function<Resume, List<T>> listed) {
        return all.stream().flatMap(one -> one.parts(listed.apply(one.resume()))).toList();
    }

    private <T> Stream<Part<T>> parts(List<T> values) {
        return Stream.iterate(0, i -> i < values.size(), i -> i + 1)
                .map(i -> new Part<>(person, i, values.get(i)));
    }

    /** Returns what the positions list, position by position. */
    static <T> List<PositionPart<T>> positionParts(
            List<PersonResume> all, Function<Position, List<T>> listed) {
        return all.stream()
                .flatMap(one ->
                        one.resume().positions().stream()
                                .flatMap(position ->
                                        one.parts(listed.apply(position))
                                                .map(part ->
                                                        new PositionPart<>(
                                                                one.person(),
                                                                position,
                                                                part.ordinal(),
                                                                part.value()))))
                .toList();
    }
}
