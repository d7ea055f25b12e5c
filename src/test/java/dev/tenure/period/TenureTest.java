package dev.tenure.period;

import static dev.tenure.period.Periods.period;
import static dev.tenure.period.Periods.periods;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

class TenureTest {

    private static final List<Period> ARCHITECT =
            periods("2012-01 ~ 2012-12", "2013-01 ~ 2014-10", "2014-11 ~ 2021-05", "2021-06 ~ now");

    @Test
    void countsTheJobsOfTheArchitect() {
        PartialDate asOf = PartialDate.parse("2021-05");
        assertThat(ARCHITECT)
                .extracting(job -> Tenure.of(job, asOf).months())
                .containsExactly(12, 22, 79, 0);
        assertThat(ARCHITECT)
                .extracting(job -> Tenure.of(job, asOf).monthsAtLeast())
                .containsExactly(12, 22, 79, 0);
    }

    @ParameterizedTest
    @CsvSource({"2021-05, 113, false", "2021-12, 120, true", "2018-01, 73, true"})
    void countsTheArchitectsMonthsAsOfADate(String asOf, int months, boolean current) {
        Tenure tenure = tenure(ARCHITECT, asOf, DateRange.UNBOUNDED);
        assertThat(tenure.months()).isEqualTo(months);
        assertThat(tenure.intervals()).hasSize(1);
        assertThat(tenure.gaps()).isEmpty();
        assertThat(tenure.firstUsed()).isEqualTo(PartialDate.parse("2012-01"));
        assertThat(tenure.lastUsed()).isEqualTo(PartialDate.parse(asOf));
    }

    @ParameterizedTest
    @CsvSource({
        "2016 ~ 2016, 12, 1",
        "2016 ~ 2018, 36, 14",
        "2013-01 ~ 2014-10, 22, 22",
        "2016-01-31 ~ 2016-02-01, 2, 2",
        "2016 ~ ?, 12, 1",
        "2016-05 ~ ?, 1, 1",
        "' ~ 2016', 12, 1",
        "2018-06 ~ 2018, 7, 1",
        "2020 ~ now, 12, 1",
        "2021 ~ now, 0, 0",
    })
    void boundsTheMonthsOfOnePeriod(String text, int months, int least) {
        PartialDate asOf = PartialDate.parse("2020");
        assertThat(Tenure.of(period(text), asOf).months()).isEqualTo(months);
        assertThat(Tenure.of(period(text), asOf).monthsAtLeast()).isEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "2021 ~ now, 2021-06-15, 6, 1",
        "2021-06 ~ now, 2021-06-15, 1, 1",
        "2021-06-16 ~ now, 2021-06-15, 0, 0",
        "2021-06-16 ~ now, 2021-06, 1, 1",
        "2021 ~ ?, 2021-06-15, 6, 0",
        "2021 ~ 2021, 2021-06-15, 6, 0",
        "2020 ~ 2023, 2021-06-15, 18, 7",
    })
    void countsNothingAfterAsOf(String text, String asOf, int months, int least) {
        assertThat(Tenure.of(period(text), PartialDate.parse(asOf)).months()).isEqualTo(months);
        assertThat(Tenure.of(period(text), PartialDate.parse(asOf)).monthsAtLeast())
                .isEqualTo(least);
    }

    @Test
    void countsTheSameRoughPeriodTwiceAsOneMonthAtLeast() {
        Tenure tenure = tenure(periods("2016 ~ 2016", "2016 ~ 2016"), "2020", DateRange.UNBOUNDED);
        assertThat(tenure.months()).isEqualTo(12);
        assertThat(tenure.monthsAtLeast()).isEqualTo(1);
    }

    @Test
    void putsRoughPeriodsWhereTheyShareMonths() {
        List<Period> periods =
                periods("2016 ~ 2016", "2016-12 ~ ?", " ~ 2017", "2017-03 ~ 2017-03");
        assertThat(tenure(periods, "2020", DateRange.UNBOUNDED).monthsAtLeast()).isEqualTo(2);
        assertThat(tenure(periods.reversed(), "2020", DateRange.UNBOUNDED).monthsAtLeast())
                .isEqualTo(2);
    }

    @Test
    void showsMergedRunsAndTheGapsBetweenThem() {
        Tenure tenure =
                tenure(
                        periods("2014-11 ~ 2015-02", "2013 ~ 2014-10", "2016-01-31 ~ now"),
                        "2016-02",
                        DateRange.UNBOUNDED);
        assertThat(tenure.intervals())
                .containsExactly(
                        new TenureInterval(run("2013-01", "2015-02"), false, List.of()),
                        new TenureInterval(run("2016-01", "2016-02"), true, List.of()));
        assertThat(tenure.gaps()).containsExactly(run("2015-03", "2015-12"));
        assertThat(tenure.months()).isEqualTo(28);
    }

    @Test
    void clipsToTheRange() {
        DateRange within = new DateRange(PartialDate.parse("2016"), PartialDate.parse("2017"));
        Tenure tenure = tenure(periods("2015-07 ~ now", "2012 ~ 2013"), "2020", within);
        assertThat(tenure.intervals())
                .containsExactly(new TenureInterval(run("2016-01", "2017-12"), false, List.of()));
        assertThat(tenure.monthsAtLeast()).isEqualTo(24);
        assertThat(tenure.firstUsed()).isEqualTo(PartialDate.parse("2015-07"));
        assertThat(tenure.current()).isTrue();
    }

    @Test
    void countsNothingInARangeAfterAsOf() {
        DateRange within = new DateRange(PartialDate.parse("2021"), null);
        assertThat(tenure(periods("2015 ~ now"), "2020", within))
                .isEqualTo(
                        new Tenure(
                                PartialDate.parse("2020"),
                                0,
                                0,
                                List.of(),
                                List.of(),
                                false,
                                null,
                                null,
                                null));
    }

    @ParameterizedTest
    @CsvSource({
        "2016 ~ 2018-06, 2016-02 ~ 2018, 2016, 2018",
        "2016-01 ~ 2018-12, 2016 ~ 2018, 2016-01, 2018-12",
        "2016 ~ 2017, 2018 ~ ?, 2016, 2018",
        "' ~ 2015', 2016 ~ 2019, 2016, 2019",
        "2016 ~ 2017, 2018 ~ 2020, 2016, 2020-06",
        "2016 ~ 2017, 2019 ~ 2023, 2016, 2020-06",
        "2016 ~ 2017, 2019 ~ now, 2016, 2020-06",
        "2016 ~ 2017, 2021 ~ now, 2016, 2017",
    })
    void offersTheFirstStartAndTheLastEnd(String one, String other, String first, String last) {
        Tenure tenure = tenure(periods(one, other), "2020-06", DateRange.UNBOUNDED);
        assertThat(tenure.firstUsed()).isEqualTo(PartialDate.parse(first));
        assertThat(tenure.lastUsed()).isEqualTo(PartialDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource({
        "2010 ~ 2016-06, , 2020, 1",
        "2010 ~ now, , 2020, 1",
        "2010 ~ now, 2015-03, 2020, 1",
        "2010 ~ 2016-06, 2016-07, 2020, 0",
        "2010 ~ 2016, 2016-07, 2020, 0",
        "2020 ~ 2021, , 2020-06, 0",
        "2020 ~ now, , 2020-06, 1",
        "2010 ~ ?, , 2020, 1",
        "' ~ 2016', , 2020, 1",
    })
    void countsOneMonthAtLeastOfWhatHoldsForAMoment(
            String text, @Nullable String release, String asOf, int least) {
        PartialDate released = release == null ? null : PartialDate.parse(release);
        ClippedPeriod moment = new ClippedPeriod(period(text), released, false);
        assertThat(moments(asOf, DateRange.UNBOUNDED, moment).monthsAtLeast()).isEqualTo(least);
    }

    @Test
    void putsMomentsWhereTheyShareMonths() {
        ClippedPeriod early = new ClippedPeriod(period("2010 ~ 2016"), null, false);
        ClippedPeriod late = new ClippedPeriod(period("2016 ~ 2018"), null, false);
        ClippedPeriod later = new ClippedPeriod(period("2019 ~ 2020"), null, false);
        ClippedPeriod declared = new ClippedPeriod(period("2017-02 ~ 2017-04"), null, true);
        assertThat(moments("2020", DateRange.UNBOUNDED, early, late).monthsAtLeast()).isEqualTo(1);
        assertThat(moments("2020", DateRange.UNBOUNDED, early, late, later).monthsAtLeast())
                .isEqualTo(2);
        assertThat(moments("2020", DateRange.UNBOUNDED, late, declared).monthsAtLeast())
                .isEqualTo(3);
    }

    @Test
    void provesNothingInPartOfThePeriodByAMoment() {
        ClippedPeriod moment = new ClippedPeriod(period("2010 ~ 2016"), null, false);
        DateRange within = new DateRange(PartialDate.parse("2012"), null);
        assertThat(moments("2020", within, moment).months()).isEqualTo(60);
        assertThat(moments("2020", within, moment).monthsAtLeast()).isZero();
    }

    @Test
    void showsWhichMonthsRestOnMomentsAlone() {
        ClippedPeriod moment = new ClippedPeriod(period("2010 ~ 2016"), null, false);
        ClippedPeriod declared = new ClippedPeriod(period("2012-02 ~ 2013-04"), null, true);
        Tenure tenure = moments("2020", DateRange.UNBOUNDED, moment, declared);
        assertThat(tenure.intervals())
                .containsExactly(
                        new TenureInterval(
                                run("2010-01", "2016-12"),
                                false,
                                List.of(run("2010-01", "2012-01"), run("2013-05", "2016-12"))));
        assertThat(tenure.lastUsed()).isEqualTo(PartialDate.parse("2016"));
        assertThat(tenure.lastUsedAtLeast()).isEqualTo("2013-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2010 ~ 2016, false, 2010-01-01",
        "2010 ~ now, false, 2010-01-01",
        "' ~ 2016', false, ",
        "2010 ~ 2016, true, 2016-01-01",
        "2010 ~ 2020, true, 2020-01-01",
        "2010 ~ now, true, 2020-06-01",
        "2017-09 ~ 2017, false, 2017-09-01",
        "2017-09 ~ 2017, true, 2017-09-01",
    })
    void saysSinceWhenTheLastUseIsProven(
            String text, boolean throughout, @Nullable LocalDate proven) {
        ClippedPeriod used = new ClippedPeriod(period(text), null, throughout);
        assertThat(moments("2020-06", DateRange.UNBOUNDED, used).lastUsedAtLeast())
                .isEqualTo(proven);
    }

    private static Tenure moments(String asOf, DateRange within, ClippedPeriod... periods) {
        return Tenure.ofClipped(List.of(periods), PartialDate.parse(asOf), within);
    }

    private static Tenure tenure(List<Period> periods, String asOf, DateRange within) {
        return Tenure.of(periods, PartialDate.parse(asOf), within);
    }

    private static MonthRange run(String first, String last) {
        return new MonthRange(YearMonth.parse(first), YearMonth.parse(last));
    }
}
