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

    private static final String TOP = " fragment top on Query { today box { name } many: today }";

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
        assertThat(client.post(nested(31)).error().limit()).isEqualTo("DEPTH");
        assertThat(client.post(nested(5_000)).error().limit()).isEqualTo("DEPTH");
    }

    @Test
    void refusesTooManyFields() {
        client.post("{ many(count: 1) { " + "name ".repeat(999) + "} }").data("many").isNotNull();
        var error = client.post("{ many(count: 1) { " + "name ".repeat(1_000) + "} }").error();
        assertThat(error.message()).contains("1,001", "1,000");
        assertThat(error.limit()).isEqualTo("FIELDS");
    }

    @Test
    void refusesTooManyAliases() {
        client.post(within("a%d: name", 30)).data("box.a29").isNotNull();
        var error = client.post(within("a%d: name", 31)).error();
        assertThat(error.message())
                .isEqualTo("The document has 31 aliases; at most 30 are allowed");
        assertThat(error.limit()).isEqualTo("ALIASES");
    }

    @Test
    void refusesTooManyFieldsAtTheTop() {
        client.post("{ ...top ...top " + many("a%d: today", 17) + " }" + TOP).data("today");
        var error = client.post("{ ...top ... { " + many("a%d: today", 18) + " } }" + TOP).error();
        assertThat(error.message())
                .isEqualTo("The document has 21 root fields; at most 20 are allowed");
        assertThat(error.limit()).isEqualTo("ROOT_FIELDS");
        client.post("{ " + "today ".repeat(900) + " }").data("today").isNotNull();
    }

    @Test
    void refusesTooManyDirectives() {
        client.post(within("name @skip(if: false)", 50)).data("box").isNotNull();
        assertThat(client.post(within("name @skip(if: false)", 51)).error().limit())
                .isEqualTo("DIRECTIVES");
    }

    @Test
    void tellsOnceWhatIsWrongInSeveralPlaces() {
        var error = client.post("{ today " + "@nope".repeat(40) + " }").error();
        assertThat(error.message()).contains("Unknown directive 'nope'");
        assertThat(error.locations()).hasSize(40);
    }

    @Test
    void refusesTooManyTokens() {
        client.post(tokens(10_000)).data("counted").isNotNull();
        var answer = client.post(tokens(10_001));
        assertThat(answer.error().classification()).isEqualTo("BAD_REQUEST");
        assertThat(answer.error().message()).contains("10,000");
        assertThat(answer.error().limit()).isEqualTo("TOKENS");
    }

    @Test
    void refusesTooManyCharacters() {
        client.post(characters(200_000)).data("today").isNotNull();
        var answer = client.post(characters(200_001));
        assertThat(answer.error().classification()).isEqualTo("BAD_REQUEST");
        assertThat(answer.error().limit()).isEqualTo("CHARACTERS");
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
    void refusesWhatIsExpectedToHaveTooManyValues() {
        var boxes = "{ boxes(first: 99) { nodes { name id thread parts } } %s }";
        client.post(boxes.formatted(many("a%d: today", 8))).data("boxes.nodes").isNotNull();
        var error = client.post(boxes.formatted(many("a%d: today", 9))).error();
        assertThat(error.classification()).isEqualTo("BAD_REQUEST");
        assertThat(error.message())
                .isEqualTo("The answer may have about 1,001 values; at most 1,000 are allowed");
        assertThat(error.limit()).isEqualTo("COST");
    }

    @Test
    void refusesAnAnswerWithTooManyValues() {
        var most = "%s many(count: 9999) { name } }";
        client.post(most.formatted("{ today")).data("many.9998.name").isNotNull();
        var error = client.post(most.formatted("{ today again: today")).error();
        assertThat(error.classification()).isEqualTo("BAD_REQUEST");
        assertThat(error.message()).contains("more than 20000 values");
        assertThat(error.limit()).isEqualTo("VALUES");
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
        assertThat(answer.error().limit()).isEqualTo("TIME");
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

    private static String within(String field, int count) {
        return "{ box { " + many(field, count) + " } }";
    }

    private static String many(String field, int count) {
        return IntStream.range(0, count).mapToObj(field::formatted).collect(joining(" "));
    }

    private static String tokens(int count) {
        return "{ counted(sizes: [" + "1 ".repeat(count - 9) + "]) }";
    }

    private static String characters(int count) {
        var start = "{ today } #";
        return start + "x".repeat(count - start.length());
    }
}
