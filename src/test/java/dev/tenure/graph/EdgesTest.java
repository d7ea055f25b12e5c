package dev.tenure.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

@SmallService
class EdgesTest {

    @Autowired GraphQlClient client;
    @Autowired SmallServiceTest.Boxes boxes;

    @Test
    void asksOnceForAllKeysOfALevel() {
        var before = boxes.batches.get();
        var answer =
                client.post(
                        "{ a: many(count: 900) { parts } b: many(count: 900) { x: parts y: parts }"
                                + " box { parts } }");
        answer.data("a.898.parts").isEqualTo(List.of("lid 898", "side"));
        assertThat(boxes.batches).hasValue(before + 1);
    }

    @Test
    void asksForAtMostAThousandKeysAtATime() {
        var before = boxes.batches.get();
        client.post("{ many(count: 2500) { parts } }").data("many.2498.parts").isNotNull();
        assertThat(boxes.batches).hasValue(before + 3);
    }

    @Test
    void failsOneKeyAlone() {
        var answer = client.post("{ many(count: 2602) { parts } }");
        assertThat(answer.error().classification()).isEqualTo("BAD_REQUEST");
        assertThat(answer.<Object>value("many.2600.parts")).isNull();
        assertThat(answer.<Object>value("many.2601.parts")).isEqualTo(List.of("lid 2601", "side"));
    }
}
