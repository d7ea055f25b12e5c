package dev.tenure.period;

import static dev.tenure.period.Periods.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class PeriodTest {

    private static final PartialDate DATE = PartialDate.parse("2021");

    @Test
    void endsExactlyWhenItHasEnded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(null, DATE, null, PeriodState.ENDED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(null, DATE, DATE, PeriodState.ONGOING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(null, DATE, DATE, PeriodState.UNKNOWN));
    }

    @Test
    void lacksAStartOnlyWhereItsEndIsKnown() {
        assertThat(new Period(null, null, DATE, PeriodState.ENDED).start()).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(null, null, null, PeriodState.ONGOING));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(null, null, null, PeriodState.UNKNOWN));
    }

    @Test
    void endsBeforeItStartsOnlyIfAllOfItsEndIsBeforeAllOfItsStart() {
        assertThat(period("2018-06 ~ 2018").end()).isEqualTo(PartialDate.parse("2018"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> period("2018-06 ~ 2018-05"))
                .withMessageContaining("2018-06")
                .withMessageContaining("2018-05");
    }

    @Test
    void refusesBlankWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(" ", DATE, null, PeriodState.ONGOING));
    }

    @Test
    void namesBothBoundsOfARangeThatIsBackwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(PartialDate.parse("2022"), DATE))
                .withMessage("from 2022 is after to 2021");
        assertThat(new DateRange(PartialDate.parse("2021-06"), DATE).to()).isEqualTo(DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "2015 ~ 2017, 2014 ~ 2018, 2015 ~ 2017",
        "2012 ~ 2017, 2014-03 ~ 2016, 2014-03 ~ 2016",
        "2014 ~ 2017, 2014-03 ~ 2017-05, 2014-03 ~ 2017-05",
        "2014-03 ~ 2017-05, 2014 ~ 2017, 2014-03 ~ 2017-05",
        "2015 ~ now, 2014 ~ 2018, 2015 ~ 2018",
        "2015 ~ now, 2016 ~ now, 2016 ~ now",
        "2015 ~ now, 2014 ~ ?, 2015 ~ ?",
        "2015 ~ 2016, 2014 ~ ?, 2015 ~ 2016",
        "2015 ~ ?, 2014 ~ 2018, 2015 ~ ?",
        "2015 ~ ?, 2014 ~ now, 2015 ~ ?",
        "2016 ~ ?, 2014 ~ 2016-03, 2016 ~ 2016-03",
        "' ~ 2015', 2012 ~ 2018, ' ~ 2015'",
        "' ~ 2016', 2016-03 ~ now, 2016-03 ~ 2016",
        "' ~ 2019', ' ~ 2018', ' ~ 2018'",
        "2015 ~ now, ' ~ 2018', 2015 ~ 2018",
    })
    void cutsAPartToItsWhole(String part, String whole, String cut) {
        assertThat(period(part).cutTo(period(whole))).contains(period(cut));
    }

    @ParameterizedTest
    @CsvSource({
        "2015 ~ 2016, 2017 ~ now",
        "2019 ~ ?, 2014 ~ 2018",
        "2016-06 ~ 2016, 2014 ~ 2016-05",
        "' ~ 2013', 2014 ~ 2018",
    })
    void leavesNothingOfAPartThatLiesOutsideInEveryReading(String part, String whole) {
        assertThat(period(part).cutTo(period(whole))).isEmpty();
    }

    @Test
    void keepsItsWordsWhenCut() {
        Period part =
                new Period("since 2015", PartialDate.parse("2015"), null, PeriodState.ONGOING);
        assertThat(part.cutTo(period("2014 ~ 2018")).map(Period::raw)).contains("since 2015");
    }

    @Test
    void aCutNeverCountsAMonthThatItsWholeDoesNot() {
        PartialDate asOf = PartialDate.parse("2016-12");
        List<Period> periods = Universe.periods();
        for (Period part : periods) {
            for (Period whole : periods) {
                if (whole.state() != PeriodState.UNKNOWN && whole.start() != null) {
                    assertThat(lengthBeyond(whole, part.cutTo(whole), asOf))
                            .as("%s cut to %s", part, whole)
                            .isZero();
                }
            }
        }
    }

    private static int lengthBeyond(Period whole, Optional<Period> cut, PartialDate asOf) {
        return cut.map(part -> Tenure.of(List.of(part, whole), asOf, DateRange.UNBOUNDED).months())
                .map(together -> together - Tenure.of(whole, asOf).months())
                .orElse(0);
    }
}
