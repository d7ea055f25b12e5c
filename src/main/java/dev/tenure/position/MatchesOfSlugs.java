package dev.tenure.position;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.database.RowsByKey;
import dev.tenure.database.SharedQuery;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.person.Person;
import dev.tenure.person.PersonRow;
import dev.tenure.person.Slugs;

import io.r2dbc.spi.Readable;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** People by their slugs, with their positions under a plain filter. */
@Component
class MatchesOfSlugs {

    private static final int MOST_TOGETHER = 32;

    private final Queries queries;
    private final Slugs slugs;
    private final Map<String, SharedQuery<Asked, RowsByKey<Asked, Match>>> forms =
            new ConcurrentHashMap<>();

    MatchesOfSlugs(Queries queries, Slugs slugs) {
        this.queries = queries;
        this.slugs = slugs;
    }

    /** A person without their lists, and one of their positions that match, if there is one. */
    record Match(Person person, @Nullable Position position) {

        private static Match read(Readable row) {
            var columns = new ColumnReader(row).skip(1);
            Person person = PersonRow.read(columns, false);
            return new Match(person, columns.optionalId() == null ? null : Position.read(columns));
        }
    }

    private record Asked(String slug, PositionFilterInput.Criteria criteria) {

        private PeriodFilterInput.Criteria period() {
            return criteria.askedPeriod();
        }

        private String kinds() {
            return array(criteria.askedKinds());
        }

        private String technologies() {
            return array(criteria.technologies().anyOf());
        }

        private boolean implied() {
            return criteria.technologies().implied();
        }

        /** Writes an array as PostgreSQL reads it, since it has no arrays of unlike arrays. */
        private static String array(List<?> values) {
            return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
        }
    }

    /** Finds the person with a slug, once for each of their positions that match, newest first. */
    Mono<List<Match>> find(String slug, PositionFilterInput.Criteria criteria) {
        if (queries.areSpread()) {
            return findSpread(slug, criteria);
        }
        var asked = new Asked(slug, criteria);
        return forms.computeIfAbsent(
                        MatchStatements.OF_SLUGS.comparing(asked.period()),
                        sql -> queries.shared(MOST_TOGETHER, all -> ask(sql, all)))
                .ask(List.of(asked))
                .map(found -> found.of(asked));
    }

    private Mono<RowsByKey<Asked, Match>> ask(String sql, List<Asked> all) {
        return queries.rowsByKey(
                sql,
                row -> all.get((int) new ColumnReader(row).id() - 1),
                Match::read,
                column(all, Asked::slug, String[]::new),
                column(all, asked -> asked.period().fromDay(), LocalDate[]::new),
                column(all, asked -> asked.period().toDay(), LocalDate[]::new),
                column(all, Asked::kinds, String[]::new),
                column(all, Asked::technologies, String[]::new),
                column(all, Asked::implied, Boolean[]::new));
    }

    private static <V extends @Nullable Object> Object column(
            List<Asked> all, Function<Asked, V> value, IntFunction<V[]> array) {
        return all.stream().map(value).toArray(array);
    }

    private Mono<List<Match>> findSpread(String slug, PositionFilterInput.Criteria criteria) {
        return slugs.people(slug)
                .flatMap(people ->
                        queries.rowsByKey(
                                MatchStatements.SPREAD_OF_KEYS.comparing(criteria.askedPeriod()),
                                row -> new ColumnReader(row).text(),
                                Match::read,
                                PlainMatches.values(people, criteria)))
                .map(found -> found.of(slug));
    }
}
