package dev.tenure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class DigitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "600000|600000",
                "600,000|600000",
                "600'000|600000",
                "600 000|600000",
                "1,234,567|1234567",
                "12,34,567|1234567",
                "1,234.56|1234.56",
                "1.234,56|1234.56",
                "1.234.567|1234567",
                "0.125|0.125",
                "0,125|0.125",
                "99,99|99.99",
                "99.999|99.999",
                "1.10|1.10"
            })
    void readsGroupsAndDecimals(String written, BigDecimal value) {
        assertThat(Digits.value(written, false, MetricKind.PERCENTAGE)).isEqualTo(value);
    }

    @Test
    void takesThreeDigitsAfterADotAsAGroupOfWhatIsCounted() {
        assertThat(Digits.value("600.000", true, MetricKind.COUNT)).isEqualTo("600000");
        assertThat(Digits.value("600.000", false, MetricKind.MONEY)).isEqualTo("600000");
        assertThat(Digits.value("99.999", true, MetricKind.PERCENTAGE)).isEqualTo("99.999");
    }

    @Test
    void refusesInGermanWhatMayBeAGroupOrADecimal() {
        assertThat(Digits.value("1.250", true, MetricKind.DURATION)).isNull();
        assertThat(Digits.value("1,250", true, MetricKind.DURATION)).isNull();
        assertThat(Digits.value("1.250", false, MetricKind.DURATION)).isEqualTo("1.250");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3",
                "192.168.0.1",
                "007",
                "1,2,3",
                "12,34,56",
                "1234567890123456",
                "1,234.5.6"
            })
    void refusesWhatIsNoNumber(String written) {
        assertThat(Digits.value(written, false, MetricKind.COUNT)).isNull();
    }
}
