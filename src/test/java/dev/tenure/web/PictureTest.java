package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import javax.imageio.ImageIO;

@DatabaseTest
@AutoConfigureWebTestClient(timeout = "60s")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
class PictureTest {

    @Autowired private WebTestClient client;
    @TestBean private FrontEnd frontEnd;

    static FrontEnd frontEnd() {
        String page =
                "<html lang=\"en\"><!-- languages de en --><!-- phrases {\"de\": {\"messages\": {\"fact.experience\": \"Erfahrung\"}}} --><!-- head --><!-- /head --></html>";
        Resource html = new ByteArrayResource(page.getBytes(StandardCharsets.UTF_8));
        return new FrontEnd(html, html);
    }

    @Test
    void showsAPersonInTheSizeThatPreviewsWant() throws IOException {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(png("/people/architect.png")));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }

    @Test
    void differsByWhatTheAddressAsksAlone() {
        byte[] plain = png("/people/architect.png");
        assertThat(png("/people/architect.png")).isEqualTo(plain);
        assertThat(png("/people/architect.png?utm_source=mail&tech=nonsense")).isEqualTo(plain);
        assertThat(png("/people/architect.png?from=no-date")).isEqualTo(plain);
        assertThat(png("/people/architect.png?tech=kubernetes")).isNotEqualTo(plain);
        assertThat(png("/people/architect.png?q=message+queue")).isNotEqualTo(plain);
    }

    @Test
    void speaksTheLanguageThatTheAddressNamesAlone() {
        byte[] plain = png("/people/architect.png");
        assertThat(png("/people/architect.png?lang=de")).isNotEqualTo(plain);
        assertThat(png("/people/architect.png?lang=tlh")).isEqualTo(plain);
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        String tag =
                Objects.requireNonNull(
                        answer("/people/architect.png").getResponseHeaders().getETag());
        client.get()
                .uri("/people/architect.png")
                .header("If-None-Match", tag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/nobody.png", "/people/nobody.png?tech=go"})
    void isOfNobodyWhoIsNotThere(String address) {
        client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private byte[] png(String address) {
        return Objects.requireNonNull(answer(address).getResponseBody());
    }

    private EntityExchangeResult<byte[]> answer(String address) {
        return client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.IMAGE_PNG)
                .expectBody(byte[].class)
                .returnResult();
    }
}
