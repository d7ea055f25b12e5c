package dev.tenure.endpoint;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

import java.util.Map;

/**
 * A request as it was sent.
 *
 * @param query the text of the document
 * @param documentId the id of a document that is known already
 */
record SentRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {

    /** Returns the request with the text of its document. */
    SerializableGraphQlRequest with(String document) {
        var request = new SerializableGraphQlRequest();
        request.setQuery(document);
        request.setOperationName(operationName);
        request.setVariables(variables);
        request.setExtensions(extensions);
        return request;
    }
}
