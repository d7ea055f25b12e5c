package dev.tenure.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.util.List;

@SmallService
@ExtendWith(OutputCaptureExtension.class)
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
        answer.data("a.898.parts").isEqualTo(List.of("lid", "side"));
        assertThat(boxes.batches).hasValue(before + 1);
    }

    @Test
    void asksForAtMostAThousandKeysAtATime() {
        var before = boxes.batches.get();
        client.post("{ many(count: 2500) { parts } }").data("many.2498.parts").isNotNull();
        assertThat(boxes.batches).hasValue(before + 3);
    }

    @Test
    void givesAnEmptyListOrNullWhereThatIsTheAnswer() {
        var answer = client.post("{ many(count: 2) { parts label } }");
        answer.data("many.1.parts").isEqualTo(List.of());
        answer.data("many.1.label").isNull();
    }

    @Test
    void failsTheFieldThatGetsNoAnswer(CapturedOutput log) {
        var answer = client.post("{ box { name unanswered } }");
        assertThat(answer.error().classification()).isEqualTo("INTERNAL_ERROR");
        assertThat(answer.<String>value("box.name")).isEqualTo("box 0");
        assertThat(log.getOut()).contains("The edge 'unanswered' gave no answer for PartsKey");
    }
}
