package dev.tenure.endpoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

import java.util.Map;

/** Where trusted documents alone are answered, they are by id and by text, and no other is. */
@SmallService
@TestPropertySource(
        properties = {
            "tenure.graphql.documents.folder=src/test/resources/trusted",
            "tenure.graphql.documents.trusted-only=true"
        })
class TrustedDocumentsTest {

    @Autowired private GraphQlClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "names",
                "sha256:35e229a7a46152843dda48cc24161078bc92698c8f50a2b12c6f480dab9ed8d0",
                "f00ba4",
                "apollo-1",
            })
    void areAskedById(String id) {
        isAnswered(client.send(Map.of("documentId", id)));
    }

    @Test
    void areAskedByTheirText() {
        isAnswered(client.send(Map.of("query", "query Names {\n  box {\n    name\n  }\n}\n")));
        isAnswered(
                client.send(
                        Map.of("query", "query Names { box { name, } } # as printed elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { name } } }",
                "query Names { box { name name } }",
                "query Name { box { name } }",
                "query Names { box {",
            })
    void areTheOnlyOnes(String other) {
        client.send(Map.of("query", other))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("PERSISTED_DOCUMENT_REQUIRED");
    }

    @Test
    void areNotRegisteredByClients() {
        Map<String, Object> persisted = Map.of("sha256Hash", "00");
        client.send(Map.of("extensions", Map.of("persistedQuery", persisted)))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .isEqualTo("PersistedQueryNotSupported");
    }

    private static void isAnswered(ResponseSpec answer) {
        answer.expectStatus()
                .isOk()
                .expectBody()
                .json("{\"data\": {\"box\": {\"name\": \"box 0\"}}}");
    }
}
