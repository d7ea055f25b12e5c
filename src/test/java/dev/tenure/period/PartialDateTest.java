package dev.tenure.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tenure.period.PartialDate.Precision;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021, YEAR, 2021-01-01, 2021-12-31",
        "2021-06, MONTH, 2021-06-01, 2021-06-30",
        "2021-06-15, DAY, 2021-06-15, 2021-06-15",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2023-02, MONTH, 2023-02-01, 2023-02-28",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "2014-10, MONTH, 2014-10-01, 2014-10-31",
        "0001, YEAR, 0001-01-01, 0001-12-31",
        "9999-12, MONTH, 9999-12-01, 9999-12-31",
    })
    void standsForEveryDayOfItsUnit(
            String text, Precision precision, LocalDate firstDay, LocalDate lastDay) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.firstDay()).isEqualTo(firstDay);
        assertThat(date.lastDay()).isEqualTo(lastDay);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2021-6",
                "2021/06",
                " 2021",
                "2021 ",
                "2021\n",
                "2023-02-29",
                "2021-13",
                "2021-00",
                "2021-01-00",
                "2021-04-31",
                "0000",
                "0000-01",
                "10000",
                "-2021",
                "+2021",
                "21",
                "2021-06-15T00:00",
                "2021-W10",
                "２０２１",
                "٢٠٢١",
                "2021.06",
                "2021-",
                "2014.10"
            })
    void refusesWhatIsNotStrict(String text) {
        assertThatExceptionOfType(PartialDateException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessageContaining("\"" + text + "\"");
    }

    @Test
    void quotesTheBeginningOfALongText() {
        assertThatExceptionOfType(PartialDateException.class)
                .isThrownBy(() -> PartialDate.parse("9".repeat(1000)))
                .withMessageStartingWith("\"" + "9".repeat(40) + "…\" is not a date");
    }

    @Test
    void refusesADayThatDoesNotBeginItsUnit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(LocalDate.of(2021, 6, 2), Precision.MONTH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(LocalDate.of(2021, 6, 1), Precision.YEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(LocalDate.of(10_000, 1, 1)));
    }
}
