package dev.tenure.position;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import dev.tenure.database.DatabaseTest;
import dev.tenure.graph.PeriodFilterInput;
import dev.tenure.house.SeededRandom;
import dev.tenure.period.Certainty;
import dev.tenure.period.DateRange;
import dev.tenure.period.PartialDate;
import dev.tenure.period.Period;
import dev.tenure.period.PeriodFilter;
import dev.tenure.period.PeriodMatch;
import dev.tenure.period.PeriodState;

import org.dataloader.Try;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Positions with random periods, of people who never were, under random filters: the statements
 * find what {@link PeriodFilter} does, which is held to a brute-force oracle, in the order that the
 * contract promises.
 */
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@DatabaseTest
@ExtendWith(SeededRandom.class)
class PositionsOfRandomPeopleTest {

    private static final int PEOPLE = 5;
    private static final int POSITIONS = 60;
    private static final int FILTERS = 400;

    private final Random random;

    @Autowired private DatabaseClient database;
    @Autowired private PositionMatches positions;

    PositionsOfRandomPeopleTest(Random random) {
        this.random = random;
    }

    @Test
    void findsWhatThePeriodFilterFindsNewestFirst() {
        List<List<@Nullable Period>> people = Stream.generate(this::periods).limit(PEOPLE).toList();
        List<Long> keys =
                IntStream.range(0, PEOPLE).mapToObj(i -> store(i, people.get(i))).toList();
        List<Integer> asked = random.ints(FILTERS, 0, PEOPLE).boxed().toList();
        List<PeriodFilterInput> filters = Stream.generate(this::filter).limit(FILTERS).toList();

        List<PositionsKey> together =
                IntStream.range(0, FILTERS)
                        .mapToObj(i -> key(keys.get(asked.get(i)), filters.get(i)))
                        .toList();
        List<Try<List<Position>>> found = positions.ofPeople(together).block();

        for (int i = 0; i < FILTERS; i++) {
            List<String> expected = expected(people.get(asked.get(i)), filters.get(i));
            List<Position> alone =
                    positions.ofPeople(List.of(together.get(i))).block().getFirst().get();
            assertThat(titles(found.get(i).get()))
                    .as("filter %s", filters.get(i))
                    .isEqualTo(expected);
            assertThat(titles(alone)).as("alone: filter %s", filters.get(i)).isEqualTo(expected);
        }
    }

    private static List<@Nullable String> titles(List<Position> positions) {
        return positions.stream().<@Nullable String>map(Position::title).toList();
    }

    private static PositionsKey key(long person, PeriodFilterInput period) {
        return new PositionsKey(
                person,
                new PositionFilterInput(period, null, List.of(), null, null, List.of(), false));
    }

    private static List<String> expected(List<@Nullable Period> periods, PeriodFilterInput asked) {
        PeriodFilter filter =
                new PeriodFilter(
                        new DateRange(asked.from(), asked.to()), asked.match(), asked.certainty());
        return IntStream.range(0, periods.size())
                .boxed()
                .filter(i -> filter.matches(periods.get(i)))
                .sorted(
                        comparing((Integer i) -> start(periods.get(i)), nullsLast(reverseOrder()))
                                .thenComparing(i -> end(periods.get(i)), reverseOrder())
                                .thenComparing(i -> i))
                .map(i -> "position " + i)
                .toList();
    }

    private static @Nullable LocalDate start(@Nullable Period period) {
        return period == null
                ? null
                : period.start() == null ? LocalDate.MIN : period.start().firstDay();
    }

    private static LocalDate end(@Nullable Period period) {
        return period == null || period.end() == null ? LocalDate.MAX : period.end().lastDay();
    }

    private PeriodFilterInput filter() {
        while (true) {
            PartialDate from = random.nextInt(4) == 0 ? null : date();
            PartialDate to = random.nextInt(4) == 0 ? null : date();
            if (from == null || to == null || !from.firstDay().isAfter(to.lastDay())) {
                return new PeriodFilterInput(
                        from,
                        to,
                        PeriodMatch.values()[random.nextInt(PeriodMatch.values().length)],
                        Certainty.values()[random.nextInt(Certainty.values().length)]);
            }
        }
    }

    private List<@Nullable Period> periods() {
        List<@Nullable Period> periods = new ArrayList<>();
        while (periods.size() < POSITIONS) {
            periods.add(period());
        }
        return periods;
    }

    private @Nullable Period period() {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> new Period(null, date(), null, PeriodState.ONGOING);
            case 2 -> new Period(null, date(), null, PeriodState.UNKNOWN);
            case 3 -> new Period(null, null, date(), PeriodState.ENDED);
            default -> {
                PartialDate one = date();
                PartialDate other = date();
                yield one.firstDay().isAfter(other.lastDay())
                        ? new Period(null, other, one, PeriodState.ENDED)
                        : new Period(null, one, other, PeriodState.ENDED);
            }
        };
    }

    private PartialDate date() {
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1_000));
        return PartialDate.parse(
                day.toString().substring(0, List.of(4, 7, 10).get(random.nextInt(3))));
    }

    private long store(int number, List<@Nullable Period> periods) {
        Long person =
                database.sql(
                                "insert into person (id, slug, imported_at)"
                                        + " values (claim_slug($1), $1, now()) returning id")
                        .bind(0, "positions-of-" + number)
                        .mapValue(Long.class)
                        .one()
                        .block();
        IntStream.range(0, periods.size()).forEach(i -> store(person, i, periods.get(i)));
        return person;
    }

    private void store(long person, int ordinal, @Nullable Period period) {
        var insert =
                database.sql(
                                """
                                insert into position (person_id, ordinal, kind, title, audience,
                                    period_start, period_end, period_state)
                                values ($1, $2, 'EMPLOYMENT', $3, 'PUBLIC', $4, $5, $6::period_state)
                                """)
                        .bind(0, person)
                        .bind(1, ordinal)
                        .bind(2, "position " + ordinal);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(period == null ? null : period.start());
        values.add(period == null ? null : period.end());
        values.add(period == null ? null : period.state());
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            insert =
                    value == null
                            ? insert.bindNull(3 + i, String.class)
                            : insert.bind(3 + i, value.toString());
        }
        insert.fetch().rowsUpdated().block();
    }
}
