package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SmallService
class SmallServiceTest {

    @Autowired GraphQlClient client;

    @Test
    void answersWithoutADatabase() {
        client.post("{ box { name opened } }").data("box.name").isEqualTo("box 0");
        client.post("{ box { name opened } }").data("box.opened").isEqualTo("2021-06");
    }

    @Test
    void readsTheClockOncePerRequest() {
        var answer = client.post("{ today  again: today }");
        assertThat(answer.<String>value("today")).isEqualTo(answer.value("again"));
        assertThat(client.post("{ today }").<String>value("today"))
                .isNotEqualTo(answer.value("today"));
    }
}
