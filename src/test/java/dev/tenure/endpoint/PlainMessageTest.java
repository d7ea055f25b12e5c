package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@SmallService
class PlainMessageTest {

    @Autowired private GraphQlClient client;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ dated(filter: {dayz: [1]}) } | argument 'filter' contains a field not in 'DatedInput': 'dayz'",
                "{ dated(filter: {period: {from: 7}}) } | argument 'filter.period.from' is not a valid 'PartialDate'",
                "{ dated(filter: {period: {certainty: null}}) } | argument 'filter.period.certainty' must not be null",
                "{ counted(sizes: [1, \"x ' is not a valid 'y\"]) } | argument 'sizes[1]' is not a valid 'Int'",
                "query($n: NonNegativeInt = \"x\") { counted(number: $n) } | Bad default for type 'NonNegativeInt'",
            })
    void doesNotPrintTheEnginesObjects(String query, String message) {
        var error = client.post(query).error();
        assertThat(error.message()).contains(message).doesNotContain("Value{");
    }

    @Test
    void isNoLongerThanAnybodyReads() {
        var error = client.post("{ " + "x".repeat(100_000) + " }").error();
        assertThat(error.message()).contains("xxx").hasSizeLessThan(600);
    }
}
