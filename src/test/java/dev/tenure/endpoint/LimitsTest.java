package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.stream.IntStream;

/** What would take longer than the deadline to work through is refused, and not late. */
@SmallService
@ExtendWith(OutputCaptureExtension.class)
class LimitsTest {

    @Autowired GraphQlClient client;
    @Autowired Boxes boxes;

    @Test
    void refusesFragmentsThatDouble() {
        var query = doubling(36);
        var answer = client.post(query);
        assertThat(answer.error().classification()).isEqualTo("BAD_REQUEST");
        assertThat(answer.error().message()).contains("fields", "1,000");
    }

    @Test
    void countsFieldsAtEverySpread() {
        client.post(doubling(8)).data("box").isNotNull();
        assertThat(client.post(doubling(9)).error().message()).contains("fields");
    }

    @Test
    void refusesAQueryThatIsTooDeep() {
        client.post(nested(30)).data("box").isNotNull();
        assertThat(client.post(nested(31)).error().message()).contains("depth", "30");
        assertThat(client.post(nested(5_000)).error().classification()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void refusesTooManyAliases() {
        assertThat(client.post(aliases(1_001)).error().message()).contains("1,001", "1,000");
        client.post(aliases(900)).data("a899").isNotNull();
    }

    @Test
    void refusesTooManyTokens() {
        var answer = client.post("{ " + "today ".repeat(20_000) + "}");
        assertThat(answer.error().classification()).isEqualTo("BAD_REQUEST");
        assertThat(answer.error().message()).contains("10,000");
    }

    @Test
    void refusesTooManyCharacters() {
        var answer = client.post("{ today #" + "x".repeat(200_000) + "\n}");
        assertThat(answer.error().classification()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void answersTheIntrospectionOfGraphiQl() {
        var options =
                IntrospectionQueryBuilder.Options.defaultOptions()
                        .inputValueDeprecation(true)
                        .specifiedByUrl(true)
                        .schemaDescription(true)
                        .typeRefFragmentDepth(9);
        client.post(IntrospectionQueryBuilder.build(options)).data("__schema.types").isNotNull();
        client.post(IntrospectionQuery.INTROSPECTION_QUERY).data("__schema").isNotNull();
    }

    @Test
    void refusesIntrospectionThatRunsInCircles() {
        var answer =
                client.post(
                        "{ __schema { types { fields { type { fields { type { name } } } } } } }");
        assertThat(answer.error().classification()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void refusesAnAnswerWithTooManyValues() {
        client.post("{ many(count: 4000) { name } }").data("many.3999.name").isNotNull();
        var error = client.post("{ many(count: 40000) { name } }").error();
        assertThat(error.classification()).isEqualTo("BAD_REQUEST");
        assertThat(error.message()).contains("more than 20000 values");
    }

    @Test
    void countsLongAliasesAsSeveralValues() {
        var asked = "{ many(count: 100) { %s: name } }";
        client.post(asked.formatted("x".repeat(6_000))).data("many").isNotNull();
        assertThat(client.post(asked.formatted("x".repeat(7_000))).error().message())
                .contains("more than 20000 values");
    }

    @Test
    void endsARequestThatTakesTooLong(CapturedOutput log) {
        var before = boxes.opened.get();
        var answer = client.post("{ box { slow { box { name } } } }");
        assertThat(answer.error().classification()).isEqualTo("TIMEOUT");
        assertThat(answer.took()).isGreaterThan(Duration.ofMillis(4_900));
        boxes.finishSlow();
        assertThat(boxes.opened).as("what had not begun").hasValue(before);
        assertThat(log.getOut()).doesNotContain("AbortExecutionException");
    }

    private static String doubling(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(level ->
                        "fragment f%d on Query { ...f%d ...f%d }"
                                .formatted(level, level + 1, level + 1))
                .collect(
                        joining(
                                " ",
                                "{ ...f0 } ",
                                " fragment f%d on Query { box { name } }".formatted(levels)));
    }

    private static String nested(int depth) {
        return "{ box ".repeat(depth - 1) + "{ name " + "}".repeat(depth);
    }

    private static String aliases(int count) {
        return IntStream.range(0, count)
                .mapToObj("a%d: today"::formatted)
                .collect(joining(" ", "{ ", " }"));
    }
}
