package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import java.net.URI;
import java.util.Optional;

/** A résumé at an address of its own. */
@DatabaseTest
@AutoConfigureWebTestClient(timeout = "30s")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
class ExportAddressTest {

    @Autowired private WebTestClient client;
    @LocalServerPort private int port;

    @Test
    void givesAJsonResume() {
        client.get()
                .uri("/people/architect.json")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectHeader()
                .valueEquals("Content-Disposition", "inline; filename=\"architect.json\"")
                .expectHeader()
                .valueEquals("Cache-Control", "no-cache, public")
                .expectBody()
                .jsonPath("$.work[0].name")
                .isEqualTo("XSky Ltd")
                .jsonPath("$.meta['x-tenure'].slug")
                .isEqualTo("architect");
    }

    @ParameterizedTest
    @CsvSource({
        "md, text/markdown;charset=UTF-8, ### Senior Architect",
        "txt, text/plain;charset=UTF-8, Employer: XSky Ltd",
        "jsonld, application/ld+json, OrganizationRole",
        "html, text/html;charset=UTF-8, <h3>Senior Architect</h3>",
        "pdf, application/pdf, %PDF-1.",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK"
    })
    void givesOtherFormats(String suffix, String mediaType, String text) {
        client.get()
                .uri("/people/architect." + suffix)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(mediaType)
                .expectHeader()
                .exists(HttpHeaders.LAST_MODIFIED)
                .expectBody(String.class)
                .value(document -> assertThat(document).contains(text));
    }

    @Test
    void allowsThePageItsOwnStyle() {
        client.get()
                .uri("/people/architect.html")
                .exchange()
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy ->
                                assertThat(policy)
                                        .contains("style-src 'sha256-")
                                        .doesNotContain("unsafe"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | JSON",
                "text/markdown, text/html;q=0.5 | MARKDOWN",
                "text/plain;q=0.5, text/markdown | MARKDOWN",
                "text/*;q=0.1, text/plain | TEXT",
                "application/json;q=0, */* | page",
                "text/html, application/json | page",
                "application/json, text/plain, */* | page",
                "application/ld+json, text/html;q=0.9 | JSON_LD",
                "image/png | page",
                "application/pdf | PDF",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document | DOCX",
                "*/* | page"
            })
    void knowsWhichFormatIsPreferred(String accept, String preferred) {
        assertThat(ExportAddress.preferredBy(MediaType.parseMediaTypes(accept)))
                .map(ExportAddress::name)
                .isEqualTo(preferred.equals("page") ? Optional.empty() : Optional.of(preferred));
    }

    @Test
    void givesAtThePageWhatIsPreferred() {
        client.get()
                .uri("/people/architect")
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LOCATION, "/people/architect.json")
                .expectHeader()
                .valueEquals(HttpHeaders.VARY, "Accept, Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void tellsWhetherItIsNew(String method) {
        var first =
                client.method(HttpMethod.valueOf(method))
                        .uri("/people/kenji-okafor.json")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .returnResult(byte[].class)
                        .getResponseHeaders();
        client.method(HttpMethod.valueOf(method))
                .uri("/people/kenji-okafor.json")
                .header(HttpHeaders.IF_NONE_MATCH, first.getETag())
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void leadsToWhatItCouldNotCarry() {
        String link =
                client.get()
                        .uri("/people/architect.json")
                        .exchange()
                        .returnResult(byte[].class)
                        .getResponseHeaders()
                        .getFirst(HttpHeaders.LINK);
        assertThat(link).endsWith("; rel=\"describedby\"; type=\"application/json\"");
        String address = link.substring(1, link.indexOf('>'));
        client.get()
                .uri(URI.create("http://127.0.0.1:" + port + address))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.person.export.losses")
                .isArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/nobody.json", "/people/%3Cb%3E.json"})
    void isNoneOfSomebodyUnknown(String path) {
        client.get()
                .uri(URI.create("http://127.0.0.1:" + port + path))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).startsWith("There is no person"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tech=no-such | The parameter 'tech': The technology 'no-such' is unknown",
                "not=no-such | The parameter 'not': The technology 'no-such' is unknown",
                "from=2021-6 | The parameter 'from': \"2021-6\" is not a date",
                "from=2021&to=2019 | The parameter 'from': ",
                "to=2021&to=2022 | The parameter 'to': 'to' may be given once, not 2 times",
                "kind=job | The parameter 'kind': 'job' is none of employment, volunteering, project",
                "match=near | The parameter 'match': 'near' is none of overlaps, within",
                "technology=go | The parameter 'technology': a document knows only tech, all, not"
            })
    void namesAParameterThatIsWrong(String query, String refusal) {
        client.get()
                .uri("/people/architect.md?" + query)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).startsWith(refusal));
    }

    @Test
    void isTheSameInWhicheverOrderItsParametersStand() {
        HttpHeaders headers = headers("/people/architect.md?to=2019&tech=python&tech=go&tech=go");
        HttpHeaders others = headers("/people/architect.md?tech=go&tech=python&to=2019&all=");
        assertThat(headers.getFirst(HttpHeaders.CONTENT_LOCATION))
                .isEqualTo("/people/architect.md?tech=go&tech=python&to=2019");
        assertThat(headers.getContentDisposition().getFilename())
                .isEqualTo("architect-tailored.md");
        assertThat(headers("/people/architect.md?tech=python&tech=go&to=2019").getETag())
                .isEqualTo(headers.getETag())
                .isNotEqualTo(others.getETag())
                .isNotEqualTo(headers("/people/architect.md").getETag());
    }

    private HttpHeaders headers(String address) {
        return client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(byte[].class)
                .getResponseHeaders();
    }

    @Test
    void tailorsWhatIsPreferredToThePageWhateverElseItsAddressHas() {
        client.get()
                .uri("/people/architect?lang=zh&tech=openstack&utm_source=mail")
                .accept(MediaType.TEXT_MARKDOWN)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CONTENT_LOCATION, "/people/architect.md?tech=openstack")
                .expectBody(String.class)
                .value(document -> assertThat(document).contains("**Tailored:** "));
    }
}
