package dev.tenure.people;

import dev.tenure.database.Statements;
import dev.tenure.experience.ExperienceKey;
import dev.tenure.graph.BadRequest;
import dev.tenure.graph.Cursor;
import dev.tenure.period.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/** Which people are asked for and in what order, whatever the page. */
record PeopleQuestion(PeopleFilterInput filter, PeopleOrder order, PartialDate asOf) {

    static final String ARGUMENT = "filter";

    /**
     * Returns the order that is asked for, or else the one that what is asked for suggests.
     *
     * @throws BadRequest if it is by an experience that is not asked for
     */
    static PeopleOrder order(@Nullable PeopleOrder asked, PeopleFilterInput filter) {
        if (filter.experience().isEmpty()) {
            if (asked == null || asked == PeopleOrder.NAME) {
                return PeopleOrder.NAME;
            }
            throw new BadRequest(
                    "orderBy",
                    "'orderBy' is %s, which needs an entry in 'filter.experience'"
                            .formatted(asked));
        }
        return asked == null ? PeopleOrder.MONTHS : asked;
    }

    /** Returns what tells the cursors of this list from those of another. */
    static String fingerprint(PeopleFilterInput filter, PeopleOrder order) {
        return Cursor.fingerprint(Statements.rows(filter).asString(), order);
    }

    /** Returns what is asked of the experience of one person, entry by entry. */
    List<ExperienceKey> experience(long person) {
        return IntStream.range(0, filter.experience().size())
                .mapToObj(i ->
                        filter.experience()
                                .get(i)
                                .of(person, PeopleFilterInput.entry(ARGUMENT, i), asOf))
                .toList();
    }
}
