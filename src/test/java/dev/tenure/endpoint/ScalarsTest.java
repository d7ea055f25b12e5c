package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;

@SmallService
class ScalarsTest {

    @Autowired GraphQlClient client;

    @Test
    void readsADateFromALiteralAndFromAVariable() {
        client.post("{ dated(filter: {period: {from: \"2014-10\"}}) }")
                .data("dated")
                .asString()
                .contains("2014-10");
        client.post(
                        "query ($from: PartialDate) { dated(filter: {period: {from: $from}}) }",
                        Map.of("from", "2014-10"))
                .data("dated")
                .asString()
                .contains("2014-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "2014.10",
                "true",
                "YEAR",
                "[]",
                "{}",
                "\"2021-6\"",
                "\"2021/06\"",
                "\" 2021\"",
                "\"2023-02-29\"",
                "\"2021-13\"",
                "\"\"",
                "\"0000\""
            })
    void refusesALiteralThatIsNoDate(String literal) {
        var error =
                client.post("{ dated(filter: {period: {from: %s}}) }".formatted(literal)).error();
        assertThat(error.classification()).isEqualTo("BAD_REQUEST");
        assertThat(error.argument()).isEqualTo("filter.period.from");
        assertThat(error.message()).contains("filter.period.from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-6", "2021-13", "1 \u0000", "２０２１"})
    void refusesAVariableThatIsNoDate(String text) {
        assertThat(refusal(Map.of("period", Map.of("from", text))).message())
                .contains("filter.period.from", "is not");
    }

    @Test
    void saysThatADateIsNoNumber() {
        assertThat(client.post("{ dated(filter: {period: {to: 2021}}) }").error().message())
                .contains("filter.period.to", "a string such as \"2021\"", "not the number 2021");
        assertThat(refusal(Map.of("period", Map.of("from", 2014.1))).message())
                .contains("filter.period.from", "not the number 2014.1");
    }

    @Test
    void namesTheArgumentAVariableWasMeantFor() {
        var error =
                client.post(
                                "query ($r: DateRangeInput) { dated(filter: {period: $r}) }",
                                Map.of("r", Map.of("to", 7)))
                        .error();
        assertThat(error.argument()).isEqualTo("filter.period.to");
        assertThat(error.classification()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void namesTheEntryOfAList() {
        assertThat(refusal(Map.of("days", List.of("2021", "2022", "no"))).argument())
                .isEqualTo("filter.days[2]");
        assertThat(client.post("{ dated(filter: {days: [\"2021\", \"no\"]}) }").error().argument())
                .isEqualTo("filter.days[1]");
    }

    @Test
    void namesAFieldThatAnInputLacks() {
        assertThat(refusal(Map.of("perod", Map.of())).argument()).isEqualTo("filter.perod");
        assertThat(refusal(Map.of("period", Map.of("certainty", "SURE"))).argument())
                .isEqualTo("filter.period.certainty");
        assertThat(refusal(Map.of("period", "2021")).argument()).isEqualTo("filter.period");
    }

    @Test
    void namesAVariableThatIsMissing() {
        assertThat(client.post("query ($how: String!) { broken(how: $how) }").error().argument())
                .isEqualTo("how");
    }

    @Test
    void refusesANegativeNumber() {
        assertThat(client.post("{ counted(number: -1) }").error().argument()).isEqualTo("number");
        client.post("{ counted(number: 0) }").data("counted").isEqualTo("0");
    }

    @Test
    void hidesWhatItCannotWrite() {
        var error = client.post("{ wrong }").error();
        assertThat(error.classification()).isEqualTo("INTERNAL_ERROR");
        assertThat(error.message()).doesNotContain("secret", "PartialDate", "java");
    }

    private GraphQlClient.Problem refusal(Map<String, Object> filter) {
        var error =
                client.post(
                                "query ($filter: DatedInput) { dated(filter: $filter) }",
                                Map.of("filter", filter))
                        .error();
        assertThat(error.classification()).isEqualTo("BAD_REQUEST");
        return error;
    }
}
