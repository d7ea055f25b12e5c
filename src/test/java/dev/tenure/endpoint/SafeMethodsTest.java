package dev.tenure.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

@SmallService
class SafeMethodsTest {

    private static final String QUERY =
            "query A($x: Boolean = true) { __typename @include(if: $x) }";
    private static final String VARIABLES = "{\"x\": false}";

    @Autowired private GraphQlClient client;

    @Test
    void answersWhatStandsInTheAddress() {
        get(Map.of("query", QUERY))
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"data\": {\"__typename\": \"Query\"}}");
        get(Map.of("query", QUERY, "variables", VARIABLES, "operationName", "A"))
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"data\": {}}");
    }

    @Test
    void answersABodyByQuery() {
        query(MediaType.APPLICATION_JSON_VALUE)
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"data\": {\"__typename\": \"Query\"}}");
        query(MediaType.TEXT_PLAIN_VALUE).expectStatus().isEqualTo(415);
    }

    @Test
    void saysHowAnAnswerMayBeKept() {
        for (ResponseSpec answer :
                new ResponseSpec[] {
                    get(Map.of("query", QUERY)), query(MediaType.APPLICATION_JSON_VALUE)
                }) {
            answer.expectHeader()
                    .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, public")
                    .expectHeader()
                    .valueEquals(HttpHeaders.VARY, "Accept, Accept-Encoding")
                    .expectHeader()
                    .valueMatches(HttpHeaders.ETAG, "W/\"[A-Za-z0-9_-]{43}\"");
        }
    }

    @Test
    void answersTheOlderMethodAsBefore() {
        client.http()
                .post()
                .uri("/graphql")
                .header(HttpHeaders.IF_NONE_MATCH, "*")
                .bodyValue(Map.of("query", QUERY))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist(HttpHeaders.ETAG)
                .expectHeader()
                .doesNotExist(HttpHeaders.CACHE_CONTROL);
    }

    @Test
    void sendsNothingThatTheClientHas() {
        String tag = tag(QUERY);
        for (String known : new String[] {tag, tag.substring(2), "\"x\", " + tag, "*"}) {
            request(HttpMethod.GET, Map.of("query", QUERY), known)
                    .expectStatus()
                    .isNotModified()
                    .expectHeader()
                    .valueEquals(HttpHeaders.ETAG, tag)
                    .expectHeader()
                    .valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache, public")
                    .expectBody()
                    .isEmpty();
        }
        for (String other : new String[] {"\"x\"", tag("{ a: __typename }"), "nonsense"}) {
            request(HttpMethod.GET, Map.of("query", QUERY), other).expectStatus().isOk();
        }
    }

    @Test
    void sendsHeadersWithoutABody() {
        request(HttpMethod.HEAD, Map.of("query", QUERY), "\"x\"")
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, tag(QUERY))
                .expectBody()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ box { slow { name } } }", "{ boxes }", "{"})
    void letsNobodyKeepWhatIsNotOfTheDataAlone(String query) {
        get(Map.of("query", query))
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectHeader()
                .doesNotExist(HttpHeaders.ETAG);
    }

    @Test
    void refusesAnAddressThatIsNoRequest() {
        isRefused(get(Map.of()), "The address has no 'query'");
        isRefused(get(Map.of("query", "")), "The address has no 'query'");
        for (String no : new String[] {"1", "[]", "{", "\"x\""}) {
            isRefused(
                    get(Map.of("query", QUERY, "variables", no)),
                    "'variables' must be a JSON object");
        }
    }

    @Test
    void takesTheMediaTypeThatIsAccepted() {
        client.http()
                .get()
                .uri(address -> address.path("/graphql").queryParam("query", "{q}").build("{"))
                .accept(MediaTypes.APPLICATION_GRAPHQL_RESPONSE)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaTypes.APPLICATION_GRAPHQL_RESPONSE);
    }

    @Test
    void letsNoAnswerLastBeyondItsDay() {
        Clock late = Clock.fixed(Instant.parse("2026-11-28T23:59:50Z"), ZoneOffset.UTC);
        assertThat(maxAge(Duration.ofSeconds(5), late)).isEqualTo("max-age=5, public");
        assertThat(maxAge(Duration.ofSeconds(60), late)).isEqualTo("max-age=10, public");
    }

    private static String maxAge(Duration most, Clock clock) {
        CacheControl said = new AnswerFreshness(most).cacheControl(clock);
        return Objects.requireNonNull(said.getHeaderValue());
    }

    private String tag(String query) {
        return Objects.requireNonNull(
                get(Map.of("query", query))
                        .returnResult(Void.class)
                        .getResponseHeaders()
                        .getETag());
    }

    private ResponseSpec get(Map<String, String> parameters) {
        return request(HttpMethod.GET, parameters, "\"x\"");
    }

    private ResponseSpec request(HttpMethod method, Map<String, String> parameters, String known) {
        return client.http()
                .method(method)
                .uri(address -> {
                    address.path("/graphql");
                    parameters
                            .keySet()
                            .forEach(name -> address.queryParam(name, "{%s}".formatted(name)));
                    return address.build(parameters);
                })
                .header(HttpHeaders.IF_NONE_MATCH, known)
                .exchange();
    }

    private ResponseSpec query(String type) {
        return client.http()
                .method(SafeMethods.QUERY)
                .uri("/graphql")
                .header(HttpHeaders.CONTENT_TYPE, type)
                .bodyValue("{\"query\": \"%s\"}".formatted(QUERY))
                .exchange();
    }

    private static void isRefused(ResponseSpec answer, String message) {
        answer.expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo(message);
    }
}
