package dev.tenure.period;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

@ExtendWith(SeededRandom.class)
class TenureOracleTest {

    @Test
    void countsEachPeriodOfASmallWorldLikeItsReadings() {
        for (Period period : Universe.periods()) {
            for (PartialDate asOf : Universe.DATES) {
                assertAgreement(List.of(period), asOf, DateRange.UNBOUNDED);
            }
        }
    }

    @Test
    void countsRandomPeriodsLikeTheirJointReadings(Random random) {
        for (int round = 0; round < 300; round++) {
            List<Period> periods =
                    Stream.generate(() -> Universe.period(random))
                            .limit(random.nextInt(4))
                            .toList();
            assertAgreement(periods, Universe.date(random), Universe.range(random));
        }
    }

    private static void assertAgreement(List<Period> periods, PartialDate asOf, DateRange within) {
        String question = periods + " as of " + asOf + " within " + within;
        Tenure tenure = Tenure.of(periods, asOf, within);
        long most = 0;
        boolean current = false;
        for (Period period : periods) {
            long claimed = union(Brute.touched(Brute.claimed(period), asOf, within));
            most |= claimed;
            current |= claimed != 0 && Brute.everyReadingContains(period, asOf);
        }
        assertThat(tenure.months()).as("months of " + question).isEqualTo(Long.bitCount(most));
        assertThat(bits(tenure.intervals().stream().map(TenureInterval::months)))
                .as("intervals of " + question)
                .isEqualTo(most);
        assertThat(bits(tenure.gaps().stream()))
                .as("gaps of " + question)
                .isEqualTo(between(most) & ~most);
        assertThat(tenure.current()).as("current of " + question).isEqualTo(current);
        assertThat(tenure.monthsAtLeast())
                .as("monthsAtLeast of " + question)
                .isEqualTo(least(periods, asOf, within));
    }

    /** The least months over all joint readings, by trying them all. */
    private static int least(List<Period> periods, PartialDate asOf, DateRange within) {
        Set<Long> joint = Set.of(0L);
        for (Period period : periods) {
            Set<Long> touched = Brute.touched(period, asOf, within);
            joint =
                    joint.stream()
                            .flatMap(one -> touched.stream().map(other -> one | other))
                            .collect(Collectors.toSet());
        }
        return joint.stream().mapToInt(Long::bitCount).min().orElseThrow();
    }

    private static long union(Set<Long> sets) {
        return sets.stream().reduce(0L, (one, other) -> one | other);
    }

    private static long between(long months) {
        return months == 0
                ? 0
                : LongStream.range(
                                Long.numberOfTrailingZeros(months),
                                63 - Long.numberOfLeadingZeros(months))
                        .map(month -> 1L << month)
                        .sum();
    }

    private static long bits(Stream<MonthRange> runs) {
        return runs.flatMap(run ->
                        Stream.iterate(
                                run.first(),
                                month -> !month.isAfter(run.last()),
                                (YearMonth month) -> month.plusMonths(1)))
                .mapToLong(month -> 1L << Brute.month(month))
                .sum();
    }
}
