package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.util.List;

@SmallService
@ExtendWith(OutputCaptureExtension.class)
class BatchLoadersTest {

    @Autowired GraphQlClient client;
    @Autowired Boxes boxes;

    @Test
    void asksOnceForAllKeysOfALevel() {
        var before = boxes.batches.get();
        var answer =
                client.post(
                        "{ a: many(count: 900) { parts } b: many(count: 900) { x: parts y: parts }"
                                + " box { parts } }");
        answer.data("a.898.parts").isEqualTo(List.of("lid 898"));
        assertThat(boxes.batches).hasValue(before + 1);
    }

    @Test
    void asksForAtMostAThousandKeysAtATime() {
        var before = boxes.batches.get();
        client.post("{ many(count: 2500) { parts } }").data("many.2498.parts").isNotNull();
        assertThat(boxes.batches).hasValue(before + 3);
    }

    @Test
    void goesOnInTheTurnOfTheRequestWhereverAnAnswerCameFrom() {
        var answer = client.post("{ box { thread far { thread far { thread } } } }");
        assertThat(answer.<String>value("box.far.thread")).isEqualTo(answer.value("box.thread"));
        assertThat(answer.<String>value("box.far.far.thread"))
                .isEqualTo(answer.value("box.thread"));
    }

    @Test
    void endsQuietlyWhenTheClientHangsUp(CapturedOutput log) throws InterruptedException {
        var http = client.http().mutate().responseTimeout(Duration.ofMillis(100)).build();
        assertThatThrownBy(() -> new GraphQlClient(http).post("{ box { far { far { name } } } }"))
                .hasMessageContaining("Timeout");
        Thread.sleep(1_000);
        assertThat(log.getOut()).doesNotContain("ERROR");
    }

    @Test
    void failsOnlyTheKeyThatHasNoAnswer() {
        var answer = client.post("{ many(count: 3) { label } }");
        assertThat(answer.error().classification()).isEqualTo("NOT_FOUND");
        assertThat(answer.error().path()).isEqualTo(List.of("many", 1, "label"));
        assertThat(answer.<String>value("many.2.label")).isEqualTo("label 2");
    }

    @Test
    void failsEveryKeyIfAnswersAreMissing() {
        var answer = client.post("{ box { name unanswered } }");
        assertThat(answer.error().classification()).isEqualTo("INTERNAL_ERROR");
        assertThat(answer.<String>value("box.name")).isEqualTo("box 0");
    }
}
