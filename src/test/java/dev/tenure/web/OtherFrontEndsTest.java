package dev.tenure.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** What a front end of somebody else's meets: the schema, and whether it may ask from its place. */
@DatabaseTest
@AutoConfigureWebTestClient(timeout = "30s")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.graphql.cors.allowed-origins=https://cv.example")
class OtherFrontEndsTest {

    private static final String FRIEND = "https://cv.example";
    private static final String STRANGER = "https://evil.example";

    @Autowired private WebTestClient client;
    @Autowired private GraphQlSource source;
    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE | /graphql | GET,HEAD,POST,QUERY | 405",
                "OPTIONS | /graphql | GET,HEAD,POST,QUERY | 204",
                "PUT | /people | GET,HEAD,POST | 405",
                "POST | /people/nobody | GET,HEAD | 405",
                "PATCH | /people/nobody.pdf | GET,HEAD | 405",
                "DELETE | /schema.graphqls | GET,HEAD | 405",
                "DELETE | /nothing | | 404",
            })
    void learnInWhichWaysAnAddressIsAsked(String method, String path, String allowed, int status) {
        var answer = client.method(HttpMethod.valueOf(method)).uri(path).exchange();
        answer.expectStatus().isEqualTo(status);
        assertThat(answer.returnResult(String.class).getResponseHeaders().getAllow())
                .extracting(HttpMethod::name)
                .containsExactlyInAnyOrder(allowed == null ? new String[0] : allowed.split(","));
    }

    @Test
    void readTheWholeSchemaWithItsDescriptions() {
        var answer = client.get().uri("/schema.graphqls").exchange().expectBody(String.class);
        String schema = String.valueOf(answer.returnResult().getResponseBody());
        TypeDefinitionRegistry published = new SchemaParser().parse(schema);
        assertThat(source.schema().getAllTypesAsList())
                .filteredOn(type -> !type.getName().startsWith("__"))
                .allSatisfy(type ->
                        assertThat(
                                        published.getTypeOrNull(type.getName()) != null
                                                || published.scalars().containsKey(type.getName()))
                                .isTrue());
        assertThat(schema).contains("\"Somebody whose résumé is kept here.\"");
    }

    @Test
    void keepTheSchemaForMinutesAndAskWhetherItChanged() {
        HttpHeaders headers =
                client.head()
                        .uri("/schema.graphqls")
                        .exchange()
                        .expectHeader()
                        .contentType("text/plain;charset=UTF-8")
                        .returnResult(Void.class)
                        .getResponseHeaders();
        assertThat(headers.getCacheControl()).isEqualTo("max-age=300, public");
        assertThat(headers.getVary()).contains("Accept-Encoding");
        client.get()
                .uri("/schema.graphqls")
                .header("If-None-Match", headers.getETag())
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @ParameterizedTest
    @CsvSource({"/graphql, POST", "/schema.graphqls, GET"})
    void mayAskFromAPlaceThatIsAllowed(String path, HttpMethod method) {
        preflight(path, FRIEND, method)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", FRIEND)
                .expectHeader()
                .valueEquals("Access-Control-Allow-Headers", "content-type")
                .expectHeader()
                .value(
                        "Access-Control-Allow-Methods",
                        methods -> assertThat(methods).contains(method.name()))
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Credentials");
        ask(path, FRIEND, method)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", FRIEND)
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Credentials");
    }

    @ParameterizedTest
    @CsvSource({"/graphql, POST", "/schema.graphqls, GET"})
    void mayNotAskFromAnotherPlace(String path, HttpMethod method) {
        isRefused(preflight(path, STRANGER, method));
        isRefused(ask(path, STRANGER, method));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/actuator/health"})
    void mayAskForNothingElse(String path) {
        preflight(path, FRIEND, HttpMethod.GET)
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json"})
    void getLargeAnswersCompressed(String type) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept", type)
                        .header("Accept-Encoding", "gzip")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"query\": \"{ __schema { types { name description } } }\"}"))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var headers = http.send(request, BodyHandlers.discarding()).headers();
            assertThat(headers.firstValue("Content-Encoding")).hasValue("gzip");
        }
    }

    private ResponseSpec preflight(String path, String origin, HttpMethod method) {
        return client.options()
                .uri(path)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method.name())
                .header("Access-Control-Request-Headers", "content-type")
                .exchange();
    }

    private ResponseSpec ask(String path, String origin, HttpMethod method) {
        return client.method(method)
                .uri(path)
                .header("Origin", origin)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"query\": \"{ __typename }\"}")
                .exchange();
    }

    private static void isRefused(ResponseSpec answer) {
        answer.expectStatus()
                .isForbidden()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
    }
}
