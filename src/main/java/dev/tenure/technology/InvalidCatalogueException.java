package dev.tenure.technology;

/** A catalogue that contradicts itself; the message names the entry and what is wrong with it. */
public final class InvalidCatalogueException extends RuntimeException {

    InvalidCatalogueException(String message) {
        super(message);
    }

    InvalidCatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
