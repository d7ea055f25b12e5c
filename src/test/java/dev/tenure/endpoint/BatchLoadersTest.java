package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

@SmallService
@ExtendWith(OutputCaptureExtension.class)
class BatchLoadersTest {

    @Autowired GraphQlClient client;
    @Autowired Boxes boxes;
    @LocalServerPort int port;

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
    void goesOnInTheTurnOfTheRequestWhereverManyAnswersCameFrom() {
        var answer = client.post("{ box { thread } many(count: 100) { far { thread } } }");
        assertThat(answer.<String>value("many.99.far.thread"))
                .isEqualTo(answer.value("box.thread"));
    }

    @Test
    void endsQuietlyWhenTheClientHangsUp(CapturedOutput log) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.sendAsync(question(), BodyHandlers.discarding());
            await().until(() -> boxes.underway.get() > 0);
            answer.cancel(true);
            await().until(() -> boxes.underway.get() == 0);
        }
        assertThat(log.getOut()).doesNotContain("ERROR");
    }

    private HttpRequest question() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"{ box { far { far { name } } } }\"}"))
                .build();
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
