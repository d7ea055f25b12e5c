package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.util.Collections;
import java.util.List;
import java.util.Map;

@SmallService
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest {

    @Autowired GraphQlClient client;

    @Test
    void namesTheArgumentAndWhatItMayHaveMeant() {
        var error = client.post("{ broken(how: \"unknown\") }").error();
        assertThat(error.extensions())
                .isEqualTo(
                        Map.of(
                                "classification", "BAD_REQUEST",
                                "argument", "filter.technologies.anyOf[0]",
                                "suggestions", List.of("postgresql")));
        assertThat(error.message()).isEqualTo("'postgress' is not a known technology");
        assertThat(error.path()).isEqualTo(List.of("broken"));
    }

    @Test
    void blamesTheArgumentThatTheDomainRefuses() {
        var error =
                client.post("{ dated(filter: {period: {from: \"2022\", to: \"2021\"}}) }").error();
        assertThat(error.argument()).isEqualTo("filter.period");
        assertThat(error.message()).contains("2022", "2021");
    }

    @Test
    void refusesAPageOutOfBoundsThoughABinderWrapsIt() {
        var error = client.post("{ boxes(first: 1000000) { totalCount } }").error();
        assertThat(error.argument()).isEqualTo("first");
        assertThat(error.classification()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void refusesAVariableThatIsNullWhereADefaultIsNot() {
        var query = "query ($c: Certainty) { dated(filter: {period: {certainty: $c}}) }";
        var error = client.post(query, Collections.singletonMap("c", null)).error();
        assertThat(error.classification()).isEqualTo("BAD_REQUEST");
        assertThat(error.argument()).isEqualTo("filter.period.certainty");
        client.post(query, Map.of("c", "DEFINITE")).data("dated").isNotNull();
        client.post(query, Map.of()).data("dated").isNotNull();
    }

    @Test
    void asksForNothingOfAVariableThatMayBeNull() {
        var query = "query ($f: PartialDate) { dated(filter: {period: {from: $f}}) }";
        client.post(query, Collections.singletonMap("f", null)).data("dated").isNotNull();
    }

    @Test
    void refusesAListThatIsTooLong() {
        var days = Collections.nCopies(101, "2021");
        var query = "query ($days: [PartialDate!]) { dated(filter: {period: {}, days: $days}) }";
        assertThat(client.post(query, Map.of("days", days)).error().argument())
                .isEqualTo("filter.days");
        client.post(query, Map.of("days", days.subList(0, 100))).data("dated").isNotNull();
    }

    @Test
    void saysThatSomethingIsMissing() {
        var error = client.post("{ broken(how: \"missing\") }").error();
        assertThat(error.extensions()).isEqualTo(Map.of("classification", "NOT_FOUND"));
    }

    @Test
    void saysThatTheDatabaseIsAway() {
        var error = client.post("{ broken(how: \"slow database\") }").error();
        assertThat(error.extensions()).isEqualTo(Map.of("classification", "UNAVAILABLE"));
        assertThat(error.message()).doesNotContain("secret", "r2dbc");
    }

    @Test
    void saysThatAStatementTookTooLong() {
        var error = client.post("{ broken(how: \"slow statement\") }").error();
        assertThat(error.extensions()).isEqualTo(Map.of("classification", "TIMEOUT"));
        assertThat(error.message()).doesNotContain("secret");
    }

    @Test
    void showsOfItsOwnFaultsOnlyAnIdThatTheLogHas(CapturedOutput log) {
        var error = client.post("{ broken(how: \"oops\") }").error();
        assertThat(error.extensions()).isEqualTo(Map.of("classification", "INTERNAL_ERROR"));
        assertThat(error.message()).matches("INTERNAL_ERROR for \\S+");
        var id = error.message().substring("INTERNAL_ERROR for ".length());
        assertThat(log.getOut()).contains(id).contains("a secret of ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{ box }",
                "{ box { nme } }",
                "{ broken }",
                "{ broken(how: 1) }",
                "{ broken(why: \"x\", how: \"missing\") }",
                "query A { today } query B { today }",
                "mutation { today }",
                "subscription { today }",
                "query ($unused: Int) { today }",
                "fragment F on Box { name }",
                "{ ...F } fragment F on Query { ...F }",
                "{ today @defer }",
                "{ today \u0000 }"
            })
    void callsEveryMistakeOfAClientABadRequest(String query) {
        var answer = client.post(query);
        assertThat(answer.data()).isNull();
        assertThat(answer.errors()).isNotEmpty();
        assertThat(answer.errors())
                .allSatisfy(error -> {
                    assertThat(error.classification()).isEqualTo("BAD_REQUEST");
                    assertThat(error.message()).doesNotContain("graphql.", "java.");
                });
    }

    @Test
    void namesAnArgumentThatTheSchemaLacksOrMisses() {
        assertThat(client.post("{ broken(how: \"missing\", why: 1) }").error().argument())
                .isEqualTo("why");
        assertThat(client.post("{ broken }").error().argument()).isEqualTo("how");
    }
}
