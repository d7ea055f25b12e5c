package dev.tenure.endpoint;

import graphql.ErrorClassification;

import org.springframework.http.HttpStatus;

/** A request whose document is not known, or may not be asked. */
final class RefusedDocument extends RuntimeException {

    private final HttpStatus status;
    private final ErrorClassification classification;
    private final String code;

    /**
     * Makes a refusal.
     *
     * @param message what the client is told
     * @param code what {@code extensions.code} tells programs
     */
    RefusedDocument(
            HttpStatus status, ErrorClassification classification, String message, String code) {
        super(message, null, false, false);
        this.status = status;
        this.classification = classification;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    ErrorClassification classification() {
        return classification;
    }

    String code() {
        return code;
    }
}
