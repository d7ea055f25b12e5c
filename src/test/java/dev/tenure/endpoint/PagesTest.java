package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenure.graph.BadRequest;
import dev.tenure.graph.Cursor;
import dev.tenure.graph.GlobalId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@SmallService
class PagesTest {

    private static final String FIELDS =
            " { totalCount nodes { id } edges { cursor node { id } }"
                    + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }";

    @Autowired GraphQlClient client;

    @Test
    void walksTheWholeListForwards() {
        List<Object> seen = new ArrayList<>();
        var page = client.post("{ boxes(first: 60)" + FIELDS + " }");
        while (true) {
            seen.addAll(ids(page));
            if (!page.<Boolean>value("boxes.pageInfo.hasNextPage")) {
                break;
            }
            page = client.post(after(page, 60));
            assertThat(page.<Boolean>value("boxes.pageInfo.hasPreviousPage")).isTrue();
        }
        assertThat(seen).isEqualTo(ids(0, 250));
    }

    @Test
    void walksBackwardsInTheListsOwnOrder() {
        var last = client.post("{ boxes(last: 10)" + FIELDS + " }");
        assertThat(ids(last)).isEqualTo(ids(240, 250));
        assertThat(last.<Boolean>value("boxes.pageInfo.hasNextPage")).isFalse();
        assertThat(last.<Boolean>value("boxes.pageInfo.hasPreviousPage")).isTrue();
        var before =
                client.post(
                        "{ boxes(last: 5, before: \"%s\")%s }"
                                .formatted(last.value("boxes.pageInfo.startCursor"), FIELDS));
        assertThat(ids(before)).isEqualTo(ids(235, 240));
        assertThat(before.<Boolean>value("boxes.pageInfo.hasNextPage")).isTrue();
    }

    @Test
    void givesTwentyEntriesUnlessAsked() {
        var page = client.post("{ boxes" + FIELDS + " }");
        assertThat(ids(page)).isEqualTo(ids(0, 20));
        page.data("boxes.totalCount").isEqualTo(250);
    }

    @Test
    void givesNoEntryIfNoneIsWanted() {
        var page = client.post("{ boxes(first: 0)" + FIELDS + " }");
        assertThat(ids(page)).isEmpty();
        assertThat(page.<Object>value("boxes.pageInfo.endCursor")).isNull();
        assertThat(page.<Boolean>value("boxes.pageInfo.hasNextPage")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "first: -1, first",
        "first: 101, first",
        "last: 101, last",
        "first: 1 last: 1, last",
        "after: \"x\" before: \"x\", before",
        "first: 1 before: \"x\", before",
        "last: 1 after: \"x\", last",
        "after: \"\", after",
        "after: \"x\", after",
        "before: \"MQBh\", before",
        "'after: \"MQAxADI\"', after",
        "after: \"////\", after"
    })
    void refusesArgumentsThatMakeNoSense(String arguments, String argument) {
        var error = client.post("{ boxes(%s) { totalCount } }".formatted(arguments)).error();
        assertThat(error.classification()).isEqualTo("BAD_REQUEST");
        assertThat(error.argument()).isEqualTo(argument);
    }

    @Test
    void keepsAnyTextInACursor() {
        var cursor = Cursor.decode("after", Cursor.encode("a\n|:,\"é😀", -5, ""), 3);
        assertThat(cursor.text(0)).isEqualTo("a\n|:,\"é😀");
        assertThat(cursor.number(1)).isEqualTo(-5);
        assertThat(cursor.text(2)).isEmpty();
        assertThat(Cursor.encode("Ada", 7)).matches("[A-Za-z0-9_-]+").doesNotContain("Ada");
    }

    @Test
    void knowsItsOwnIdsOnly() {
        var id = new GlobalId("Person", 42);
        assertThat(GlobalId.decode(id.encode())).isEqualTo(id);
        for (var foreign : List.of("", "42", "Person:42", Cursor.encode("Person", "x"), "é")) {
            assertThatExceptionOfType(BadRequest.class)
                    .as(foreign)
                    .isThrownBy(() -> GlobalId.decode(foreign))
                    .satisfies(error -> assertThat(error.argument()).isEqualTo("id"));
        }
    }

    @Test
    void findsANodeByItsId() {
        var query = "{ node(id: \"%s\") { name } }";
        client.post(query.formatted(new GlobalId("Box", 3).encode()))
                .data("node.name")
                .isEqualTo("box 3");
        assertThat(client.post(query.formatted("3")).error().argument()).isEqualTo("id");
        assertThat(
                        client.post(query.formatted(new GlobalId("Cat", 3).encode()))
                                .error()
                                .classification())
                .isEqualTo("NOT_FOUND");
    }

    private static String after(GraphQlClient.Answer page, int size) {
        return "{ boxes(first: %d, after: \"%s\")%s }"
                .formatted(size, page.value("boxes.pageInfo.endCursor"), FIELDS);
    }

    private static List<Object> ids(GraphQlClient.Answer page) {
        List<Map<String, Object>> nodes = page.value("boxes.nodes");
        return nodes.stream().map(node -> node.get("id")).toList();
    }

    private static List<Object> ids(int from, int to) {
        return IntStream.range(from, to).<Object>mapToObj(Integer::toString).toList();
    }
}
