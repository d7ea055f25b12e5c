package dev.tenure.endpoint;

import dev.tenure.persisted.PersistedDocuments;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebInputException;

import java.util.Map;

/**
 * Finds the document of a request: its text, or what its id stands for, by {@code documentId} as
 * the appendix on persisted documents of GraphQL over HTTP has it, or by {@code
 * extensions.persistedQuery} as Apollo's clients do.
 */
@Component
class RequestDocument {

    private static final String NOT_FOUND = "PersistedQueryNotFound";
    private static final String NOT_SUPPORTED = "PersistedQueryNotSupported";

    private final PersistedDocuments documents;

    RequestDocument(PersistedDocuments documents) {
        this.documents = documents;
    }

    /** Returns the text of the document; nothing where the request names none at all. */
    @Nullable String find(SentRequest sent) {
        String query = sent.query();
        String id = sent.documentId();
        String hash = hash(sent.extensions().get("persistedQuery"));
        if (query != null) {
            return allowed(query, id, hash);
        }
        if (id != null) {
            return byId(id);
        }
        return hash == null ? null : byHash(hash);
    }

    private String allowed(String query, @Nullable String id, @Nullable String hash) {
        if (id != null) {
            throw new ServerWebInputException("There are both 'query' and 'documentId'");
        }
        if (hash != null && !documents.register(hash, query)) {
            throw new ServerWebInputException("The hash is not that of the 'query'");
        }
        if (!documents.allow(query)) {
            throw new RefusedDocument(
                    HttpStatus.FORBIDDEN,
                    Classification.BAD_REQUEST,
                    "Only documents that are known here are answered",
                    "PERSISTED_DOCUMENT_REQUIRED");
        }
        return query;
    }

    private String byId(String id) {
        String text = documents.find(id);
        if (text == null) {
            throw new RefusedDocument(
                    HttpStatus.NOT_FOUND,
                    Classification.NOT_FOUND,
                    "No document is known by this 'documentId'",
                    "PERSISTED_DOCUMENT_NOT_FOUND");
        }
        return text;
    }

    /** Returns the text; Apollo's clients take no other status for the sign to send it. */
    private String byHash(String hash) {
        String text = documents.findByHash(hash);
        if (text != null) {
            return text;
        }
        throw documents.canRegister()
                ? new RefusedDocument(
                        HttpStatus.OK,
                        Classification.NOT_FOUND,
                        NOT_FOUND,
                        "PERSISTED_QUERY_NOT_FOUND")
                : new RefusedDocument(
                        HttpStatus.OK,
                        Classification.BAD_REQUEST,
                        NOT_SUPPORTED,
                        "PERSISTED_QUERY_NOT_SUPPORTED");
    }

    private static @Nullable String hash(@Nullable Object persisted) {
        return persisted instanceof Map<?, ?> query
                        && query.get("sha256Hash") instanceof String hash
                ? hash
                : null;
    }
}
