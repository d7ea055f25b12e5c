package dev.tenure.experience;

import dev.tenure.experience.RandomResume.Place;
import dev.tenure.experience.RandomResume.Term;
import dev.tenure.experience.RandomResume.Use;
import dev.tenure.period.Period;

import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts random résumés into the tables, and remembers under which keys. */
record StoredResume(DatabaseClient database, Map<Integer, Long> uses) {

    StoredResume(DatabaseClient database) {
        this(database, new HashMap<>());
    }

    /** The keys of the technologies, by their numbers. */
    List<Long> terms(List<Term> terms) {
        List<Long> keys = new ArrayList<>();
        for (Term term : terms) {
            keys.add(
                    insert(
                            "insert into technology (slug, name, released, catalogued)"
                                    + " values ($1, upper($1), $2, true) returning id",
                            term.slug(),
                            Objects.toString(term.released(), null)));
        }
        for (int i = 0; i < terms.size(); i++) {
            for (int shown : terms.get(i).shown()) {
                insert(
                        "insert into technology_closure values ($1, $2) returning term_id",
                        keys.get(i),
                        keys.get(shown));
                if (shown != i) {
                    insert(
                            "insert into technology_implication values ($1, $2)"
                                    + " returning implied_id",
                            keys.get(i),
                            keys.get(shown));
                }
            }
        }
        return keys;
    }

    long person(String slug, List<Place> places, List<Long> terms) {
        long person =
                insert(
                        "insert into person (id, slug, imported_at)"
                                + " values (claim_slug($1), $1, now()) returning id",
                        slug);
        for (Place place : places) {
            long position = position(person, place);
            for (Use use : place.uses()) {
                uses.put(use.number(), use(person, position, use, terms.get(use.term())));
            }
        }
        return person;
    }

    private long position(long person, Place place) {
        Period period = place.period();
        return insert(
                "insert into position (person_id, ordinal, kind, audience,"
                        + " period_start, period_end, period_state)"
                        + " values ($1, $2, $3::position_kind, $4::audience, $5, $6,"
                        + " $7::period_state) returning id",
                person,
                place.ordinal(),
                place.kind().name(),
                place.hidden() ? "OWNER" : "PUBLIC",
                period == null ? null : Objects.toString(period.start(), null),
                period == null ? null : Objects.toString(period.end(), null),
                period == null ? null : period.state().name());
    }

    private long use(long person, long position, Use use, long term) {
        Period own = use.own();
        boolean declared = use.source().name().equals("DECLARED");
        return insert(
                "insert into technology_use (person_id, position_id, ordinal, technology_id, role,"
                        + " source, part, declared, match, start_offset, end_offset, purposes,"
                        + " period_start, period_end, period_state, achievement_id)"
                        + " values ($1, $2, $3, $4, $5::technology_role, $6::use_source,"
                        + " $7::use_part, $8, 'NAME', 0, 1, $9::text[], $10, $11,"
                        + " $12::period_state, $13::bigint) returning id",
                person,
                position,
                use.number(),
                term,
                use.role().name(),
                use.source().name(),
                declared ? "STACK" : use.throughout() ? "SUMMARY" : "ACHIEVEMENT",
                declared ? "x" : null,
                use.purposes().toArray(String[]::new),
                own == null ? null : Objects.toString(own.start(), null),
                own == null ? null : Objects.toString(own.end(), null),
                own == null ? null : own.state().name(),
                use.throughout() ? null : Long.toString(achievement(person, position, use)));
    }

    private long achievement(long person, long position, Use use) {
        return insert(
                "insert into achievement (person_id, position_id, depth, ordinal, text, heading)"
                        + " values ($1, $2, 0, $3, 'x', false) returning id",
                person,
                position,
                use.number());
    }

    private long insert(String sql, @Nullable Object... values) {
        var statement = database.sql(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement =
                    value == null ? statement.bindNull(i, String.class) : statement.bind(i, value);
        }
        return Objects.requireNonNull(statement.mapValue(Long.class).one().block());
    }
}
