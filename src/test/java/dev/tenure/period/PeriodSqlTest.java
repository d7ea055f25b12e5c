package dev.tenure.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

@ExtendWith(SeededRandom.class)
class PeriodSqlTest {

    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        database = new Database();
        database.execute(
                """
                create table stay (
                    n              bigint,
                    starts         partial_date,
                    ends           partial_date,
                    state          period_state,
                    earliest_start date generated always as
                        (earliest_start(starts, ends, state)) stored,
                    latest_start   date generated always as
                        (latest_start(starts, ends, state)) stored,
                    earliest_end   date generated always as
                        (earliest_end(starts, ends, state)) stored,
                    latest_end     date generated always as
                        (latest_end(starts, ends, state)) stored,
                    constraint stay_is_possible check (is_period(null, starts, ends, state))
                )
                """);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void takesExactlyTheDatesThatJavaTakes() throws SQLException {
        List<List<String>> texts =
                Stream.concat(
                                Stream.of(
                                        "", " 2021", "2021\n", "2021-6", "2021/06", "２０２１", "٢٠٢١"),
                                Stream.of("0000", "0001", "2023", "2024", "1900", "9999", "212")
                                        .flatMap(PeriodSqlTest::inYear))
                        .map(List::of)
                        .toList();
        assertThat(
                        database.ask(
                                """
                                select case when is_partial_date(t) then
                                    concat_ws(' ', t, first_day(t), last_day(t)) end
                                from unnest(?) with ordinality as u(t, n) order by n
                                """,
                                texts))
                .isEqualTo(texts.stream().map(row -> days(row.getFirst())).toList());
    }

    private static Stream<String> inYear(String year) {
        List<String> texts = new ArrayList<>(List.of(year));
        for (int month = 0; month <= 13; month++) {
            texts.add("%s-%02d".formatted(year, month));
            for (int day : List.of(0, 1, 9, 28, 29, 30, 31, 32)) {
                texts.add("%s-%02d-%02d".formatted(year, month, day));
            }
        }
        return texts.stream();
    }

    private static String days(String text) {
        try {
            PartialDate date = PartialDate.parse(text);
            return date + " " + date.firstDay() + " " + date.lastDay();
        } catch (PartialDateException notADate) {
            return null;
        }
    }

    @Test
    void refusesTextThatIsNotADate() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> database.execute("select '2023-02-29'::partial_date"));
    }

    @Test
    void takesExactlyThePeriodsThatJavaTakes() throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<PartialDate> dates = new ArrayList<>(Universe.DATES);
        dates.add(null);
        for (String raw : Arrays.asList("2016 ~", " \t", null)) {
            for (PartialDate start : dates) {
                for (PartialDate end : dates) {
                    for (PeriodState state : PeriodState.values()) {
                        rows.add(row(raw, start, end, state));
                        expected.add(isPeriod(raw, start, end, state) ? "t" : "f");
                    }
                    rows.add(row(raw, start, end, null));
                    expected.add(raw == null && start == null && end == null ? "t" : "f");
                }
            }
        }
        assertThat(
                        database.ask(
                                """
                                select is_period(raw, starts, ends, state::period_state)
                                from unnest(?, ?, ?, ?) with ordinality
                                    as u(raw, starts, ends, state, n)
                                order by n
                                """,
                                rows))
                .isEqualTo(expected);
    }

    private static boolean isPeriod(
            String raw, PartialDate start, PartialDate end, PeriodState state) {
        try {
            return new Period(raw, start, end, state).state() == state;
        } catch (IllegalArgumentException notAPeriod) {
            return false;
        }
    }

    @Test
    void matchesLikeEveryReading(Random random) throws SQLException {
        List<Period> periods = new ArrayList<>(Universe.periods());
        Stream.generate(() -> Universe.period(random)).limit(120).forEach(periods::add);
        List<DateRange> ranges = new ArrayList<>(Universe.ranges());
        Stream.generate(() -> Universe.range(random)).limit(40).forEach(ranges::add);
        database.ask(
                """
                insert into stay (starts, ends, state, n)
                select starts, ends, state::period_state, n
                from unnest(?, ?, ?, ?) with ordinality as u(raw, starts, ends, state, n)
                returning n
                """,
                periods.stream().map(p -> row(p.raw(), p.start(), p.end(), p.state())).toList());
        List<String> answers =
                database.ask(
                        """
                        select string_agg(case when period_matches(
                                stay.earliest_start, stay.latest_start,
                                stay.earliest_end, stay.latest_end, stay.state,
                                asked.match, asked.certainty,
                                first_day(range.from_date), last_day(range.to_date))
                            then '1' else '0' end, '' order by asked.match, asked.certainty)
                        from stay,
                            unnest(?, ?) with ordinality as range(from_date, to_date, n),
                            (select match, certainty
                             from unnest(enum_range(null::period_match)) as match,
                                  unnest(enum_range(null::certainty)) as certainty) as asked
                        group by stay.n, range.n
                        order by stay.n, range.n
                        """,
                        ranges.stream().map(range -> row(range.from(), range.to())).toList());
        List<String> expected = new ArrayList<>();
        for (Period period : periods) {
            List<Brute.Reading> readings = Brute.readings(period);
            for (DateRange range : ranges) {
                expected.add(bits(range, readings));
            }
        }
        assertThat(answers).isEqualTo(expected);
    }

    private static String bits(DateRange range, List<Brute.Reading> readings) {
        StringBuilder bits = new StringBuilder();
        for (PeriodMatch match : PeriodMatch.values()) {
            for (Certainty certainty : Certainty.values()) {
                PeriodFilter filter = new PeriodFilter(range, match, certainty);
                bits.append(Brute.matches(filter, readings) ? '1' : '0');
            }
        }
        return bits.toString();
    }

    @Test
    void aPositionWithoutDatesMatchesOnlyWhereNothingIsAsked() throws SQLException {
        assertThat(
                        database.ask(
                                """
                                select period_matches(
                                    earliest_start(null, null, null), latest_start(null, null, null),
                                    earliest_end(null, null, null), latest_end(null, null, null),
                                    null, match, certainty, from_day, null)
                                from unnest(enum_range(null::period_match)) as match,
                                     unnest(enum_range(null::certainty)) as certainty,
                                     unnest(array[null, date '2016-01-01']) as from_day
                                order by from_day nulls first, match, certainty
                                """,
                                List.of()))
                .startsWith("t", "t", "t", "t", "t", "t", "t", "t", "f", "f")
                .endsWith("f", "f", "f", "f", "f", "f", "f", "f", "f", "f")
                .hasSize(20);
    }

    @Test
    void noFilterAsksNothing() throws SQLException {
        assertThat(
                        database.ask(
                                """
                                select period_matches(
                                    null, null, null, null, null, null, null, null, null)
                                """,
                                List.of()))
                .containsExactly("t");
    }

    @Test
    void theMatchIsPartOfTheQueryAndNotACall() throws SQLException {
        assertThat(
                        database.ask(
                                """
                                explain (verbose)
                                select from stay, unnest(enum_range(null::period_match)) as match
                                where period_matches(earliest_start, latest_start, earliest_end,
                                    latest_end, state, match, 'POSSIBLE', '2016-01-01', null)
                                """,
                                List.of()))
                .noneMatch(line -> line.contains("period_matches"))
                .anyMatch(line -> line.contains("stay.earliest_start"));
        assertThat(
                        database.ask(
                                "explain (verbose) select first_day(starts), last_day(ends) from"
                                        + " stay",
                                List.of()))
                .noneMatch(line -> line.contains("_day("))
                .anyMatch(line -> line.contains("make_date("));
    }

    private static List<String> row(Object... values) {
        return Arrays.stream(values).map(value -> Objects.toString(value, null)).toList();
    }
}
