package dev.tenure.position;

import dev.tenure.database.ColumnReader;
import dev.tenure.database.Queries;
import dev.tenure.graph.BatchLoader;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.technology.TechnologyFilterInput;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.LocalDate;
import java.util.List;

/**
 * Positions under what most ask: one filter of a period, kinds and technologies of which any will
 * do. It goes to the database as plain values.
 */
@Component
class PlainMatches {

    private final Queries queries;

    PlainMatches(Queries queries) {
        this.queries = queries;
    }

    /** Finds the positions of the people of these keys, newest first. */
    Mono<List<Try<List<Position>>>> ofPeople(
            List<PositionsKey> keys, PositionFilterInput.Criteria asked) {
        Long[] people = keys.stream().map(PositionsKey::person).toArray(Long[]::new);
        return queries.rowsByKey(
                        (queries.areSpread()
                                        ? MatchStatements.SPREAD_PEOPLE
                                        : MatchStatements.OF_PEOPLE)
                                .comparing(asked.askedPeriod()),
                        row -> new ColumnReader(row).id(),
                        row -> Position.read(new ColumnReader(row).skip(1)),
                        values(people, asked))
                .map(found -> BatchLoader.each(keys, key -> found.of(key.person())));
    }

    /** Returns the values of a statement of {@link MatchStatements} with one filter. */
    static Object[] values(Object whose, PositionFilterInput.Criteria asked) {
        PeriodFilterInput.Criteria period = asked.askedPeriod();
        TechnologyFilterInput.Criteria technologies = asked.technologies();
        return new Object[] {
            whose,
            day(period.fromDay()),
            day(period.toDay()),
            asked.askedKinds().stream().map(PositionKind::name).toArray(String[]::new),
            technologies.anyOf().toArray(Long[]::new),
            technologies.implied()
        };
    }

    private static Parameter day(@Nullable LocalDate day) {
        return Parameters.in(R2dbcType.DATE, day);
    }
}
