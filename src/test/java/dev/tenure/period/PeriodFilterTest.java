package dev.tenure.period;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Random;

@ExtendWith(SeededRandom.class)
class PeriodFilterTest {

    @Test
    void agreesWithEveryReadingInASmallWorld() {
        for (Period period : Universe.periods()) {
            List<Brute.Reading> readings = Brute.readings(period);
            for (DateRange range : Universe.ranges()) {
                assertAgreement(period, readings, range);
            }
        }
    }

    @Test
    void agreesWithEveryReadingOfRandomPeriods(Random random) {
        for (int round = 0; round < 300; round++) {
            Period period = Universe.period(random);
            List<Brute.Reading> readings = Brute.readings(period);
            for (int ranges = 0; ranges < 10; ranges++) {
                assertAgreement(period, readings, Universe.range(random));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPositionWithoutDatesMatchesOnlyWhereNothingIsAsked(PeriodMatch match) {
        DateRange bounded = new DateRange(PartialDate.parse("2016"), null);
        for (Certainty certainty : Certainty.values()) {
            assertThat(new PeriodFilter(bounded, match, certainty).matches(null)).isFalse();
            assertThat(new PeriodFilter(DateRange.UNBOUNDED, match, certainty).matches(null))
                    .isEqualTo(match != PeriodMatch.ENDS_IN);
        }
    }

    @ParameterizedTest
    @CsvSource({"WITHIN, 2015, true", "CONTAINS, 2017, true", "CONTAINS, , false"})
    void anOngoingPeriodReachesTheEndOfARangeWithoutTo(
            PeriodMatch match, String from, boolean matches) {
        Period ongoing = Periods.period("2016 ~ now");
        DateRange range =
                from == null
                        ? new DateRange(null, PartialDate.parse("2018"))
                        : new DateRange(PartialDate.parse(from), null);
        assertThat(new PeriodFilter(range, match, Certainty.DEFINITE).matches(ongoing))
                .isEqualTo(matches);
    }

    private static void assertAgreement(
            Period period, List<Brute.Reading> readings, DateRange range) {
        for (PeriodMatch match : PeriodMatch.values()) {
            for (Certainty certainty : Certainty.values()) {
                PeriodFilter filter = new PeriodFilter(range, match, certainty);
                assertThat(filter.matches(period))
                        .as("%s of %s", filter, period)
                        .isEqualTo(Brute.matches(filter, readings));
            }
        }
    }
}
