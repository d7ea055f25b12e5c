package dev.tenure.endpoint;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.Map;

/** Clients register documents by themselves, and ask by the hash from then on. */
@SmallService
class RegisteredDocumentsTest {

    private static final String QUERY = "{ box { name } }";

    /** What {@code sha256sum} gives for the text, as for that of the other one. */
    private static final String HASH =
            "b6ad21ede13fcf71bbeca2312bf18d22d35d6ff7398bc84d7bbbf087c981673b";

    private static final String OTHER = "{ box { name } } # other";
    private static final String OTHER_HASH =
            "594dd8a18b2561cf6d7bee4c6a67cc0b0c24752772f0bd8d70cae79fad81d238";

    @Autowired private GraphQlClient client;

    @Test
    void areAskedByTheirHashOnceTheyWereSent() {
        isUnknown(client.send(Map.of("extensions", persisted(HASH))));
        isAnswered(client.send(Map.of("query", QUERY, "extensions", persisted(HASH))));
        isAnswered(client.send(Map.of("extensions", persisted(HASH))));
        isAnswered(get("extensions", "{\"persistedQuery\":{\"sha256Hash\":\"%s\"}}", HASH));
        isAnswered(client.send(Map.of("documentId", "sha256:" + HASH)));
        isAnswered(get("documentId", "sha256:%s", HASH));
    }

    @Test
    void haveTheHashOfTheirText() {
        String wrong = HASH.replace('a', 'b');
        client.send(Map.of("query", QUERY, "extensions", persisted(wrong)))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("The hash is not that of the 'query'");
        isUnknown(client.send(Map.of("extensions", persisted(wrong))));
    }

    @Test
    void areNotReplacedUnderTheHashOfAnother() {
        isAnswered(client.send(Map.of("query", OTHER, "extensions", persisted(OTHER_HASH))));
        client.send(Map.of("query", "{ today }", "extensions", persisted(OTHER_HASH)))
                .expectStatus()
                .isBadRequest();
        isAnswered(client.send(Map.of("extensions", persisted(OTHER_HASH))));
    }

    @Test
    void areNotFoundByAnIdThatNoneHas() {
        client.send(Map.of("documentId", "jobs"))
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("PERSISTED_DOCUMENT_NOT_FOUND")
                .jsonPath("$.errors[0].extensions.classification")
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void areNamedInOneWay() {
        client.send(Map.of("query", QUERY, "documentId", "sha256:" + HASH))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("There are both 'query' and 'documentId'");
        client.send(Map.of("documentId", 1)).expectStatus().isBadRequest();
        client.send(Map.of("extensions", Map.of("persistedQuery", 1)))
                .expectStatus()
                .isBadRequest();
    }

    private static Map<String, Object> persisted(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static void isAnswered(ResponseSpec answer) {
        answer.expectStatus()
                .isOk()
                .expectBody()
                .json("{\"data\": {\"box\": {\"name\": \"box 0\"}}}");
    }

    private static void isUnknown(ResponseSpec answer) {
        answer.expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("PersistedQueryNotFound")
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    private ResponseSpec get(String parameter, String value, String hash) {
        return client.http()
                .get()
                .uri(address ->
                        address.path("/graphql")
                                .queryParam(parameter, "{value}")
                                .build(value.formatted(hash)))
                .exchange();
    }
}
